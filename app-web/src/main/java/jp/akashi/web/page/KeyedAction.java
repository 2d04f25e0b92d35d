package jp.akashi.web.page;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;

/**
 * What plain buttons with this component's name do; each says with its value for which row, or on
 * which version. So a key travels, and not a place in a list that somebody may have changed
 * meanwhile. Shows nothing itself.
 */
@FacesComponent(KeyedAction.TYPE)
public class KeyedAction extends UICommand {

  /** Name for the tag library. */
  public static final String TYPE = "akashi.KeyedAction";

  public KeyedAction() {
    setRendererType(null);
  }

  @Override
  public void decode(FacesContext faces) {
    if (faces.getExternalContext().getRequestParameterMap().containsKey(getClientId(faces))) {
      queueEvent(new ActionEvent(faces, this));
    }
  }
}

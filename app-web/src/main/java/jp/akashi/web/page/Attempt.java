package jp.akashi.web.page;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import jp.akashi.refusal.FieldError;
import jp.akashi.refusal.InvalidInput;
import jp.akashi.refusal.Refusal;
import jp.akashi.refusal.Stale;
import jp.akashi.web.rest.LostRace;
import jp.akashi.web.rest.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Tries what a form asks for; a refusal becomes messages beside the fields, and nothing typed is
 * lost.
 */
@RequestScoped
public class Attempt {

  @Inject private LanguageBean language;

  /**
   * Does it and goes on.
   *
   * @param form id of the form, for finding the fields
   * @param next where to go when it is done
   * @return where to go, or null to stay on the page with its messages
   */
  public @Nullable String of(String form, Runnable act, String next) {
    return of(form, act, next, null);
  }

  /**
   * Does it and goes on.
   *
   * @param form id of the form, for finding the fields
   * @param next where to go when it is done
   * @param overtaken tells {@link Overtaken} what somebody else saved meanwhile, if somebody did;
   *     null where there is nothing to compare
   * @return where to go, or null to stay on the page with its messages
   */
  public @Nullable String of(String form, Runnable act, String next, @Nullable Runnable overtaken) {
    try {
      act.run();
      return next;
    } catch (InvalidInput invalid) {
      invalid.errors().forEach(error -> say(form + ":" + error.field(), error));
    } catch (Stale stale) {
      stale(form, overtaken);
    } catch (Refusal refusal) {
      say(null, refusal.code(), refusal.arguments());
    } catch (EJBAccessException denied) {
      say(null, "role.missing", List.of());
    } catch (EJBException | PersistenceException failed) {
      if (!LostRace.isWhy(failed)) {
        throw failed;
      }
      stale(form, overtaken);
    }
    FacesContext.getCurrentInstance().validationFailed();
    return null;
  }

  private void stale(String form, @Nullable Runnable overtaken) {
    if (overtaken == null) {
      say(null, "form.stale", List.of());
    } else {
      overtaken.run();
      say(form + ":overtaken", "form.overtaken", List.of());
    }
  }

  private void say(String field, FieldError error) {
    say(field, error.code(), error.arguments());
  }

  private void say(@Nullable String field, String code, List<Object> arguments) {
    String text = Texts.in(language.getLocale()).error(code, arguments);
    FacesContext.getCurrentInstance()
        .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }
}

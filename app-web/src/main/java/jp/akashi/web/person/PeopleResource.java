package jp.akashi.web.person;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import jp.akashi.person.Directory;

/** The staff directory, kept by the administrator. */
@Path("people")
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {

  @Inject private Directory directory;

  /** Who somebody is. */
  public record Description(String name, Set<String> roles) {}

  @PUT
  @Path("{username}")
  public void register(@PathParam("username") String username, Description description) {
    directory.register(username, description.name(), description.roles());
  }
}

package jp.akashi.web.person;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import jp.akashi.person.Directory;
import org.jspecify.annotations.Nullable;

/** The staff directory, kept by the administrator. */
@Path("people")
@Consumes(MediaType.APPLICATION_JSON)
public class PeopleResource {

  @Inject private Directory directory;

  /**
   * Who somebody is.
   *
   * @param email where they are reached; what was known before stays where nothing is said
   * @param language {@code ja} or {@code en}, or null if nobody knows
   */
  public record Description(
      String name, Set<String> roles, @Nullable String email, @Nullable String language) {}

  @PUT
  @Path("{username}")
  public void register(@PathParam("username") String username, Description description) {
    directory.register(
        username,
        description.name(),
        description.roles(),
        new Directory.Reached(description.email(), description.language()));
  }
}

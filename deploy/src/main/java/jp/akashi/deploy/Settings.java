package jp.akashi.deploy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What whoever starts Akashi has set in the environment. It counts before what the launcher would
 * say, but for what only the launcher can know: the database, the identity provider and the
 * passwords of both, which it starts and generates itself.
 *
 * @param environment by the names of the variables; a blank value is as good as none
 */
record Settings(Map<String, String> environment) {

  /** What the launcher starts itself, and what it alone knows of the build. */
  static final Set<String> OWNED =
      Set.of(
          "AKASHI_DB_URL",
          "AKASHI_DB_USER",
          "AKASHI_DB_PASSWORD",
          "AKASHI_OIDC_URL",
          "AKASHI_OIDC_SECRET",
          "AKASHI_PARSERS");

  /** Those of this process. */
  static Settings ofThisProcess() {
    return new Settings(System.getenv());
  }

  /** Nobody's: for servers to try things on, which must not touch what a person named. */
  static Settings none() {
    return new Settings(Map.of());
  }

  /** What was set of that name. */
  Optional<String> of(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  /** The same variables, with what was set of them in the place of what is usual. */
  Map<String, String> over(Map<String, String> usual) {
    Map<String, String> all = new HashMap<>(usual);
    all.replaceAll((name, value) -> of(name).orElse(value));
    return all;
  }

  /** What was set though the launcher owns it, in alphabetical order. */
  List<String> unheeded() {
    return OWNED.stream().filter(name -> of(name).isPresent()).sorted().toList();
  }

  /** Whether the body is the fictional one, which it is until somebody says that it is not. */
  boolean isDemo() {
    return of(DemoBody.VARIABLE).map("true"::equals).orElse(true);
  }

  /** What of the body the launcher fills in: all of the fictional one, nothing of a real one. */
  Map<String, String> body() {
    return isDemo() ? over(DemoBody.ENVIRONMENT) : Map.of();
  }
}

package jp.akashi.deploy.container;

import java.util.Set;
import jp.akashi.person.CurrentPerson;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Somebody who acts inside the server as if they had signed in. */
final class As {

  private final SecurityIdentity identity;

  private As(SecurityIdentity identity) {
    this.identity = identity;
  }

  static As person(String username, String... roles) {
    return new As(
        domain()
            .createAdHocIdentity(username)
            .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(roles)))));
  }

  static As nobody() {
    return new As(domain().getAnonymousSecurityIdentity());
  }

  void run(Runnable act) {
    identity.runAs(act);
  }

  /** The domain of the services: the tests' own module has another. */
  private static SecurityDomain domain() {
    Thread thread = Thread.currentThread();
    ClassLoader tests = thread.getContextClassLoader();
    thread.setContextClassLoader(CurrentPerson.class.getClassLoader());
    try {
      return SecurityDomain.getCurrent();
    } finally {
      thread.setContextClassLoader(tests);
    }
  }
}

package jp.akashi.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.util.Locale;
import jp.akashi.paper.BodyIdentity;

/**
 * Keeps the cookie of a session from coming along with what other sites' pages send, and from
 * travelling in clear where our address does not.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Inject private BodyIdentity body;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setHttpOnly(true);
    cookie.setSecure(body.publicUrl().toLowerCase(Locale.ROOT).startsWith("https:"));
    cookie.setAttribute("SameSite", "Lax");
  }
}

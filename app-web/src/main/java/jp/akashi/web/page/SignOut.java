package jp.akashi.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import jp.akashi.paper.BodyIdentity;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** Signs out here and at the identity provider (OpenID Connect RP-initiated logout). */
@WebServlet("/app/sign-out")
public class SignOut extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient BodyIdentity body;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    OidcSecurityContext context =
        (OidcSecurityContext) request.getAttribute(OidcSecurityContext.class.getName());
    String hint = context == null ? null : context.getIDTokenString();
    request.logout();
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    response.sendRedirect(
        hint == null
            ? body.publicUrl() + "/"
            : System.getenv("AKASHI_OIDC_URL")
                + "/protocol/openid-connect/logout?id_token_hint="
                + encoded(hint)
                + "&post_logout_redirect_uri="
                + encoded(body.publicUrl() + "/"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}

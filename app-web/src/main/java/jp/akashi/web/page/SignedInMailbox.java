package jp.akashi.web.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import jp.akashi.person.OwnMailbox;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * Remembers where whoever signs in is reached by e-mail, as the identity provider says, and in
 * which language they read, as they chose here or there: when they come, and when it changes.
 */
public class SignedInMailbox extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String KNOWN = SignedInMailbox.class.getName();

  @Inject private transient OwnMailbox mailbox;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpSession session = request.getSession(false);
    OidcSecurityContext context =
        (OidcSecurityContext) request.getAttribute(OidcSecurityContext.class.getName());
    IDToken token = context == null ? null : context.getIDToken();
    if (session != null && token != null && Boolean.TRUE.equals(token.getEmailVerified())) {
      remember(token, LanguageBean.chosen(request), session);
    }
    chain.doFilter(request, response);
  }

  private void remember(IDToken token, @Nullable String chosen, HttpSession session) {
    String email = token.getClaimValueAsString("email");
    String language = chosen == null ? token.getLocale() : chosen;
    String known = email + " " + language;
    if (email != null && !known.equals(session.getAttribute(KNOWN))) {
      mailbox.is(email, locale(language));
      session.setAttribute(KNOWN, known);
    }
  }

  private static @Nullable Locale locale(@Nullable String language) {
    if (language == null) {
      return null;
    }
    return language.startsWith("en")
        ? Locale.ENGLISH
        : language.startsWith("ja") ? Locale.JAPANESE : null;
  }
}

package jp.akashi.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose page a form was sent from, as the browser says it; a page can forge none of it.
 *
 * @param site {@code Sec-Fetch-Site}: browsers of these years say it to addresses they trust
 * @param origin {@code Origin}: all browsers since 2020 send it with a form
 * @param referer {@code Referer}: what is left of an older one
 * @param known whether a session comes with it that could be abused
 */
record Sender(
    @Nullable String site, @Nullable String origin, @Nullable String referer, boolean known) {

  private static final Set<String> OWN = Set.of("same-origin", "none");

  static Sender of(HttpServletRequest request) {
    return new Sender(
        request.getHeader("Sec-Fetch-Site"),
        request.getHeader("Origin"),
        request.getHeader("Referer"),
        request.getRequestedSessionId() != null);
  }

  /**
   * Whether it is one of our pages. Who says nothing at all is no browser, or one too old to tell:
   * harmless only without a session.
   *
   * @param origins our own
   */
  boolean isOneOf(Set<String> origins) {
    if (site != null) {
      return OWN.contains(site);
    }
    if (origin != null) {
      return origins.contains(origin(origin));
    }
    return referer == null ? !known : origins.contains(origin(referer));
  }

  /** Scheme, host and port of an address as {@code Origin} says them; empty where it has none. */
  static String origin(String address) {
    try {
      URI uri = URI.create(address);
      if (uri.getScheme() == null || uri.getHost() == null) {
        return "";
      }
      String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      String host = scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT);
      boolean usual = uri.getPort() == ("https".equals(scheme) ? 443 : 80);
      return usual || uri.getPort() < 0 ? host : host + ":" + uri.getPort();
    } catch (IllegalArgumentException none) {
      return "";
    }
  }
}

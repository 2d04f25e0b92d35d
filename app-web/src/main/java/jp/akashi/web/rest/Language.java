package jp.akashi.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** Lets messages speak the language the request accepts first: Japanese unless that is English. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class Language implements ContainerRequestFilter, ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    Texts.speak(request.getAcceptableLanguages().stream().findFirst().orElse(Locale.JAPANESE));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Texts.forget();
  }
}

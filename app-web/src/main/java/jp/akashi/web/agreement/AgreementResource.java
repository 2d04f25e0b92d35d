package jp.akashi.web.agreement;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import jp.akashi.agreement.AgreementService;
import jp.akashi.agreement.AgreementView;
import jp.akashi.agreement.Quotation;
import jp.akashi.agreement.ReviewChecks;
import jp.akashi.application.ApplicationNumber;
import org.jspecify.annotations.Nullable;

/** Application review, quotation and certification agreement of a case. */
@Path("cases/{number}/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgreementResource {

  @Inject private AgreementService agreements;
  @Context private HttpHeaders headers;

  /** Taking a case on: what was checked, and what it costs. */
  public record Offer(
      boolean competence,
      boolean capacity,
      boolean impartiality,
      boolean scopeClear,
      @Nullable BigDecimal personDays,
      @Nullable String basis,
      @Nullable Long fee) {}

  /** Declining a case: what was checked, and why it is declined. */
  public record Decline(
      boolean competence,
      boolean capacity,
      boolean impartiality,
      boolean scopeClear,
      @Nullable String reasons) {}

  /** A signature: the signer's own name and the hash of the text that was read. */
  public record Sign(@Nullable String name, @Nullable String hash) {}

  @GET
  public AgreementView of(@PathParam("number") ApplicationNumber number) {
    return agreements.of(number, headers.getAcceptableLanguages().get(0));
  }

  @POST
  @Path("offer")
  public void offer(@PathParam("number") ApplicationNumber number, Offer offer) {
    agreements.offer(
        number,
        new ReviewChecks(
            offer.competence(), offer.capacity(), offer.impartiality(), offer.scopeClear()),
        new Quotation(offer.personDays(), offer.basis(), offer.fee()));
  }

  @POST
  @Path("decline")
  public void decline(@PathParam("number") ApplicationNumber number, Decline decline) {
    agreements.decline(
        number,
        new ReviewChecks(
            decline.competence(), decline.capacity(), decline.impartiality(), decline.scopeClear()),
        decline.reasons());
  }

  @POST
  @Path("signature")
  public void sign(@PathParam("number") ApplicationNumber number, Sign sign) {
    agreements.sign(number, sign.name(), sign.hash());
  }

  @GET
  @Path("document")
  @Produces("application/pdf")
  public Response document(@PathParam("number") ApplicationNumber number) {
    return Response.ok(agreements.pdf(number))
        .header("Content-Disposition", "attachment; filename=\"agreement.pdf\"")
        .build();
  }
}

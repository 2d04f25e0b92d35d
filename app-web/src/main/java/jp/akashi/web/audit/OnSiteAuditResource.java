package jp.akashi.web.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import jp.akashi.application.ApplicationNumber;
import jp.akashi.audit.AuditReportService;
import jp.akashi.audit.AuditTime;
import jp.akashi.audit.Conclusion;
import jp.akashi.audit.Meeting;
import jp.akashi.audit.OnSiteAuditService;
import jp.akashi.audit.PlanContent;
import jp.akashi.audit.PlanService;
import jp.akashi.audit.PlanView;
import jp.akashi.audit.Proposed;
import jp.akashi.scheme.AuditTimeRule;
import jp.akashi.scheme.Bilingual;
import jp.akashi.web.rest.Reasons;
import jp.akashi.web.rest.Version;

/** The on-site audit: plan, meetings, nonconformities found, report. */
@Path("cases/{number}/audit")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OnSiteAuditResource {

  @Inject private PlanService plans;
  @Inject private OnSiteAuditService audits;
  @Inject private AuditReportService reports;

  /** Person-days by the edition's rules, with the rules that made them. */
  public record Time(BigDecimal days, List<Rule> because) {

    /** One rule and what it says for itself. */
    public record Rule(String code, Bilingual name, Bilingual justification) {}

    static Time of(AuditTime.Proposal proposal) {
      return new Time(proposal.days(), proposal.because().stream().map(Time::rule).toList());
    }

    private static Rule rule(AuditTimeRule rule) {
      return new Rule(rule.code(), rule.name(), rule.justification());
    }
  }

  @GET
  @Path("time")
  public Time time(@PathParam("number") ApplicationNumber number) {
    return Time.of(plans.proposal(number));
  }

  @GET
  @Path("plans")
  public List<PlanView> plans(@PathParam("number") ApplicationNumber number) {
    return plans.of(number);
  }

  @GET
  @Path("plans/{position}/document")
  @Produces("application/pdf")
  public byte[] plan(
      @PathParam("number") ApplicationNumber number, @PathParam("position") int position) {
    return plans.pdf(number, position);
  }

  @POST
  @Path("plan")
  public void plan(@PathParam("number") ApplicationNumber number, PlanContent plan) {
    plans.send(number, plan);
  }

  /** Agrees with the plan: with {@code If-Match: "v2"} only if the second is still the latest. */
  @POST
  @Path("plan/agreement")
  public void agree(
      @PathParam("number") ApplicationNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    plans.agree(number, Version.ifGiven(ifMatch));
  }

  @POST
  @Path("plan/change-request")
  public void askForChange(@PathParam("number") ApplicationNumber number, Reasons wish) {
    plans.askForChange(number, wish.reasons());
  }

  @GET
  @Path("meetings")
  public OnSiteAuditService.Meetings meetings(@PathParam("number") ApplicationNumber number) {
    return audits.meetings(number);
  }

  /** The lead auditor takes back a plan that is not agreed to. */
  @POST
  @Path("plan/recall")
  public void recall(@PathParam("number") ApplicationNumber number, Reasons why) {
    plans.recall(number, why.reasons());
  }

  /** The opening meeting: with {@code If-Match: "v0"} only if nobody wrote it down yet. */
  @POST
  @Path("opening")
  public void open(
      @PathParam("number") ApplicationNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Meeting meeting) {
    audits.open(number, meeting, Version.ifGiven(ifMatch));
  }

  /** The closing meeting: with {@code If-Match: "v0"} only if nobody wrote it down yet. */
  @POST
  @Path("closing")
  public void close(
      @PathParam("number") ApplicationNumber number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Meeting meeting) {
    audits.close(number, meeting, Version.ifGiven(ifMatch));
  }

  @GET
  @Path("proposals")
  public List<Proposed> proposals(@PathParam("number") ApplicationNumber number) {
    return audits.proposals(number);
  }

  @POST
  @Path("nonconformities")
  public Map<String, String> raise(@PathParam("number") ApplicationNumber number, Proposed found) {
    return Map.of("code", audits.raise(number, found));
  }

  @POST
  @Path("conclusion")
  public void conclude(@PathParam("number") ApplicationNumber number) {
    audits.conclude(number);
  }

  @POST
  @Path("report")
  public void report(@PathParam("number") ApplicationNumber number, Conclusion conclusion) {
    reports.report(number, conclusion);
  }

  @GET
  @Path("report")
  @Produces("application/pdf")
  public byte[] report(@PathParam("number") ApplicationNumber number) {
    return reports.pdf(number);
  }

  /** The report of one audit of the case: 1 for the first, more for each after a return. */
  @GET
  @Path("reports/{round}")
  @Produces("application/pdf")
  public byte[] report(
      @PathParam("number") ApplicationNumber number, @PathParam("round") int round) {
    return reports.pdf(number, round);
  }
}

package jp.akashi.deploy.traceability;

/**
 * Something the law, METI's answers, the scheme edition or our own method asks of a certification
 * body.
 *
 * @param id how tests name it, e.g. {@code ACT-72}
 * @param source heading under which it is listed
 * @param text in few words; what stands between 「」 is verbatim where the provenance is "quoted"
 * @param provenance quoted, paraphrased, inferred or ours: never more official than it is
 */
public record Duty(String id, String source, String text, String provenance) {}

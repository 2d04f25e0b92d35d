package jp.akashi.application;

import java.util.Set;

/**
 * The process model a case is in, with what is done and what waits, for the diagram on the case
 * page.
 *
 * @param bpmn the model as BPMN 2.0 XML with its layout
 * @param active ids of the elements that wait now
 * @param done ids of the elements that are over
 */
public record CaseDiagram(String bpmn, Set<String> active, Set<String> done) {}

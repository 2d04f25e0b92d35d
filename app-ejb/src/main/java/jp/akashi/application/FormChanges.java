package jp.akashi.application;

import java.util.List;
import jp.akashi.scheme.EditionInfo;
import org.jspecify.annotations.Nullable;

/**
 * Where the form of a case stands.
 *
 * @param edition the case is on
 * @param newer the edition in force, where the case is a draft on another; else null
 * @param changes what the newer form changes in this draft
 * @param toCheck answers given on an earlier form that the applicant has to look at again
 * @param keptAside answers that the present form does not ask for
 * @param version of the application, for the next change
 */
public record FormChanges(
    String number,
    EditionInfo edition,
    @Nullable EditionInfo newer,
    List<FormChange> changes,
    List<EarlierAnswer> toCheck,
    List<EarlierAnswer> keptAside,
    int version) {}

package jp.akashi.paper;

import java.util.List;

/**
 * The certificate's face in one language, every text ready to print.
 *
 * @param facts lines such as number, holder, sites, in their order
 * @param remarks conditions, disclaimers, and what must be said of demos and working editions
 */
public record CertificateFace(
    String title,
    String subtitle,
    String statement,
    List<String> facts,
    String signer,
    List<String> remarks) {}

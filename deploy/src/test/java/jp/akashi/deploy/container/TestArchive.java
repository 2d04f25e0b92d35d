package jp.akashi.deploy.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it was built, with one module more: the tests. */
final class TestArchive {

  private static final String NAME = "container-test";
  private static final String DESCRIPTOR = "META-INF/application.xml";
  private static final String STRUCTURE = "META-INF/jboss-deployment-structure.xml";
  private static final String MODULE =
      "<module><web><web-uri>%1$s.war</web-uri><context-root>/%1$s</context-root></web></module>"
          .formatted(NAME);
  private static final String LIBRARIES =
      "<sub-deployment name=\"%s.war\"><dependencies><module name=\"jp.akashi.libraries\""
              .formatted(NAME)
          + " services=\"import\"/></dependencies></sub-deployment>";

  private TestArchive() {}

  static EnterpriseArchive with(Class<?> test) {
    EnterpriseArchive ear =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, TestServer.installation().ear().toFile());
    ear.setApplicationXML(with(MODULE, "</application>", text(ear, DESCRIPTOR)));
    ear.add(with(LIBRARIES, "</jboss-deployment-structure>", text(ear, STRUCTURE)), STRUCTURE);
    return ear.addAsModule(Testable.archiveToTest(tests(test)));
  }

  private static WebArchive tests(Class<?> test) {
    return ShrinkWrap.create(WebArchive.class, NAME + ".war")
        .addClasses(test, InServer.class, As.class, Records.class, StandingCases.class)
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
        .addAsLibraries(library(Assertions.class), library(Awaitility.class))
        .addAsLibraries(library(Matcher.class));
  }

  private static File library(Class<?> part) {
    try {
      return new File(part.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static StringAsset with(String more, String end, String descriptor) {
    return new StringAsset(descriptor.replace(end, more + end));
  }

  private static String text(EnterpriseArchive ear, String path) {
    try (InputStream descriptor = ear.get(path).getAsset().openStream()) {
      return new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

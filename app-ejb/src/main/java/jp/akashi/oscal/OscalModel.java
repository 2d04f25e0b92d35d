package jp.akashi.oscal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The objects a catalogue is made of, their fields in the order of the XML schema: the catalogue
 * model of OSCAL 1.1, of which 1.0 is a part.
 */
final class OscalModel {

  static final String NAMESPACE = "http://csrc.nist.gov/ns/oscal/1.0";
  static final String ROOT = "catalog";

  private static final String PROPS_LINKS = "props/prop:prop* links/link:link*";
  private static final String REMARKS = "remarks:multi";
  private static final String RESPONSIBLE =
      "responsible-parties/responsible-party:responsible-party*";
  private static final String CONTACT =
      "email-addresses/email-address:string* telephone-numbers/telephone-number:telephone-number*";
  private static final String INSIDE = "params/param:param* " + PROPS_LINKS + " parts/part:part*";

  static final Map<String, List<OscalField>> OBJECTS = new HashMap<>();

  static {
    object(
        ROOT,
        "@uuid:uuid! metadata:metadata! params/param:param* controls/control:control*"
            + " groups/group:group* back-matter:back-matter");
    object(
        "metadata",
        "title:line! published:datetime last-modified:datetime! version:string!"
            + " oscal-version:string! revisions/revisions>revision:revision*"
            + " document-ids/document-id:document-id*",
        PROPS_LINKS,
        "roles/role:role* locations/location:location* parties/party:party*",
        RESPONSIBLE,
        "actions/action:action*",
        REMARKS);
    object(
        "revision",
        "title:line published:datetime last-modified:datetime version:string oscal-version:string",
        PROPS_LINKS,
        REMARKS);
    object("document-id", "@scheme:uri identifier:value!");
    object(
        "prop",
        "@name:token! @uuid:uuid @ns:uri @value:string! @class:token @group:token",
        REMARKS);
    object("link", "@href:uri! @rel:token @media-type:string @resource-fragment:string text:line");
    object(
        "role", "@id:token! title:line! short-name:string description:multi", PROPS_LINKS, REMARKS);
    object(
        "location",
        "@uuid:uuid! title:line address:address",
        CONTACT,
        "urls/url:uri*",
        PROPS_LINKS,
        REMARKS);
    object(
        "address",
        "@type:token addr-lines/addr-line:string* city:string state:string postal-code:string"
            + " country:string");
    object("telephone-number", "@type:string number:value!");
    object(
        "party",
        "@uuid:uuid! @type:string! name:string short-name:string"
            + " external-ids/external-id:external-id*",
        PROPS_LINKS,
        CONTACT,
        "addresses/address:address* location-uuids/location-uuid:uuid*"
            + " member-of-organizations/member-of-organization:uuid*",
        REMARKS);
    object("external-id", "@scheme:uri! id:value!");
    object(
        "responsible-party", "@role-id:token! party-uuids/party-uuid:uuid*", PROPS_LINKS, REMARKS);
    object(
        "action",
        "@uuid:uuid! @date:datetime @type:token! @system:uri!",
        PROPS_LINKS,
        RESPONSIBLE,
        REMARKS);
    object("back-matter", "resources/resource:resource*");
    object(
        "resource",
        "@uuid:uuid! title:line description:multi props/prop:prop*"
            + " document-ids/document-id:document-id* citation:citation rlinks/rlink:rlink*"
            + " base64:base64",
        REMARKS);
    object("citation", "text:line!", PROPS_LINKS);
    object("rlink", "@href:uri! @media-type:string hashes/hash:hash*");
    object("hash", "@algorithm:string! value:value!");
    object("base64", "@filename:string @media-type:string value:value!");
    object(
        "group",
        "@id:token @class:token title:line!",
        INSIDE,
        "groups/group:group* controls/control:control*");
    object("control", "@id:token! @class:token title:line!", INSIDE, "controls/control:control*");
    object(
        "param",
        "@id:token! @class:token @depends-on:token",
        PROPS_LINKS,
        "label:line usage:multi constraints/constraint:constraint* guidelines/guideline:guideline*"
            + " values/value:string* select:select",
        REMARKS);
    object("constraint", "description:multi tests/test:test*");
    object("test", "expression:string!", REMARKS);
    object("guideline", "prose:prose!");
    object("select", "@how-many:string choice/choice:line*");
    object(
        "part",
        "@id:token @name:token! @ns:uri @class:token title:line props/prop:prop* prose:prose"
            + " parts/part:part* links/link:link*");
  }

  private OscalModel() {}

  private static void object(String name, String... fields) {
    OBJECTS.put(
        name, Arrays.stream(String.join(" ", fields).split(" ")).map(OscalField::of).toList());
  }

  static List<OscalField> fields(String object) {
    return OBJECTS.get(object);
  }
}

-- What an edition imported from an OSCAL catalogue was made of, in the words of its publisher.

create table catalogue_element (
  id bigint primary key,
  edition_id bigint not null references scheme_edition,
  kind varchar(20) not null,
  element text not null,
  parent_element text not null,
  name text not null,
  title text not null,
  element_text text not null,
  details text not null,
  provenance varchar(20) not null,
  source text not null,
  unique (edition_id, kind, element)
);

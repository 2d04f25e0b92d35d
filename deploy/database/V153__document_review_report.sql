-- The report of the document review (文書審査報告書), as it was sealed.
create sequence document_review_report_seq increment by 50;

create table document_review_report (
  id          bigint primary key,
  number      text not null unique references application (number),
  result_ja   text not null,
  result_en   text not null,
  pdf         bytea not null,
  completed_by text not null,
  completed_at timestamptz not null
);

create table answered_request (
  username    text not null,
  request_key text not null,
  digest      text not null,
  status      int,
  etag        text,
  body        text,
  at          timestamptz not null,
  primary key (username, request_key)
);

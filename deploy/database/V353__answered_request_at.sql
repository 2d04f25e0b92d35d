-- answers are forgotten by age; an invitation's code is nobody's but the one's it was given to
create index answered_request_at on answered_request (at);
update answered_request set body = '{}' where body like '{"code":"%"}';

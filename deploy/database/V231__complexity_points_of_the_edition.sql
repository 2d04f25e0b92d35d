-- What makes an audit complex stood in the program; editions loaded before get it as their rows.
insert into audit_time_rule (id, edition_id, code, stage, factor, condition, operation, amount,
                             name_ja, name_en, justification_ja, justification_en, provenance, source)
select nextval('edition_row_seq'), t13.edition_id, p.code, 'onsite', 'complexity-point', p.condition, 'point', 1,
       p.name_ja, p.name_en, 'T13、T14の複雑さの点に数える。', 'Counts towards the complexity of T13 and T14.',
       t13.provenance, t13.source
from audit_time_rule t13
cross join (values
  ('T27', 'outsourcing=yes', '複雑さの1点：委託がある', 'A point of complexity: Outsourcing'),
  ('T28', 'remote-work=yes', '複雑さの1点：事業所外で扱う', 'A point of complexity: Remote work'),
  ('T29', 'cloud=yes', '複雑さの1点：クラウドを使う', 'A point of complexity: Cloud services'),
  ('T30', 'system.own-application=yes', '複雑さの1点：自社開発のシステムがある', 'A point of complexity: Own applications'),
  ('T31', 'ot=yes', '複雑さの1点：制御系のシステムがある', 'A point of complexity: Operational technology'),
  ('T32', 'information.form=object', '複雑さの1点：物である情報がある', 'A point of complexity: Information in objects'),
  ('T33', 'information.received=yes', '複雑さの1点：他社から預かる情報がある', 'A point of complexity: Information received from others')
) as p (code, condition, name_ja, name_en)
where t13.code = 'T13'
  and not exists (select 1 from audit_time_rule r where r.edition_id = t13.edition_id and r.operation = 'point')
order by t13.edition_id, p.code;

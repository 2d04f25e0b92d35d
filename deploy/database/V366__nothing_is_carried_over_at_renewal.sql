-- the help of A34 and the letter N40 promised that unchanged documents are carried over from the last
-- certification, which nothing does; they say now what is to be done: in files loaded from now on, and here
-- for those loaded before
update required_document r
set help_ja = '前回の認証から変わったことを書きます。変わっていない書類も、今回の案件に出し直してください。'
           || '鮮度は今回の提出日で数えます。',
    help_en = 'Say what changed since the last certification. Hand in unchanged documents again for this case; '
           || 'their age counts to its submission.'
from scheme_edition e
where e.id = r.edition_id and e.shipped and r.code = 'A34'
  and r.help_ja = '変わっていない書類は、前回のものを引き継ぐことができます。鮮度の期限は引き継がれません。';

update edition_text t
set body_ja = replace(t.body_ja, '前回から変わらない書類は引き継げます。', '前回から変わらない書類も出し直してください。'),
    body_en = replace(t.body_en, 'Unchanged documents can be carried over.',
                                 'Please hand in unchanged documents again.')
from scheme_edition e
where e.id = t.edition_id and e.shipped and t.code = 'N40';

-- 0 is the version of an authorisation nobody was ever given
update competence_authorisation set version = version + 1;

-- "Who has seen this case" looks for the entries of all records of a case, whatever their kind.
create index audit_entry_record_id on audit_entry (record_id);
create index audit_entry_case on audit_entry (case_id);

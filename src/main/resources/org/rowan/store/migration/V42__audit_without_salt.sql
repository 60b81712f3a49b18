-- With its salt a digest would tell whoever guesses a short detail that the guess was right. Later ones are over what is sealed.
alter table audit_entry drop column salt;

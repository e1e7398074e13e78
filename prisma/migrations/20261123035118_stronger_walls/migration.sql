-- Written by hand.

-- The two functions that look for patients as the owner: names are never looked up among the temporary objects of whoever
-- calls them, where a type of the caller's own could carry code that would then run as the owner.
ALTER FUNCTION legwork_find_patients(text[], date, integer) SET search_path = pg_catalog, public, pg_temp;
ALTER FUNCTION legwork_similar_patients(text, date, text, integer) SET search_path = pg_catalog, public, pg_temp;

-- A draft that was signed or discarded is history. Only the screening that the signing itself stores is still named in it.
CREATE TRIGGER "kept_as_closed" BEFORE UPDATE ON "EncounterDraft"
  FOR EACH ROW WHEN (OLD."status" <> 'open') EXECUTE FUNCTION legwork_keep_columns('lastScreeningId');

-- What is never deleted row by row is not emptied at once either.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['Patient', 'Allergy', 'Condition', 'Medication', 'EncounterDraft', 'LabResult', 'Case',
    'CaseFinding', 'User', 'Session', 'Clinic']
  LOOP
    EXECUTE format('CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION legwork_refuse_change()', name);
  END LOOP;
END $$;

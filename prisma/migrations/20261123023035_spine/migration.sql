-- CreateTable
CREATE TABLE "Case" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "urgency" TEXT NOT NULL,
    "urgencyRank" INTEGER NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "hasUnacknowledged" BOOLEAN NOT NULL,
    "headline" TEXT NOT NULL,
    "assigneeId" UUID,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "openedFromDraft" BOOLEAN NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "lastScreeningId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "CaseFinding" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "nutrient" TEXT,
    "code" TEXT,
    "status" TEXT,
    "urgency" TEXT,
    "title" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "isCurrent" BOOLEAN NOT NULL DEFAULT true,
    "changedSinceActed" BOOLEAN NOT NULL DEFAULT false,
    "content" JSONB NOT NULL,
    "firstScreeningId" UUID NOT NULL,
    "lastScreeningId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseFinding_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "Acknowledgement" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseFindingId" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "actionTaken" TEXT NOT NULL,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Acknowledgement_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseFindingId" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "comment" TEXT,
    "followUpOn" DATE,
    "byId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "CaseEvent" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "actorId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseEvent_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "Clinic" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "paper" TEXT NOT NULL,
    "addressLines" TEXT[],
    "phone" TEXT NOT NULL,
    "adviceLine" TEXT NOT NULL,
    "emergencyNumber" TEXT NOT NULL,
    "openingHours" TEXT NOT NULL,
    "hasDemoData" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Clinic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EncounterDraft" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "openedById" UUID NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID NOT NULL,
    "lastScreeningId" UUID,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "discardReason" TEXT,

    CONSTRAINT "EncounterDraft_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "Encounter" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "occurredOn" DATE NOT NULL,
    "historyGivenBy" TEXT,
    "patientWords" TEXT,
    "signedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signedById" UUID NOT NULL,

    CONSTRAINT "Encounter_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "SymptomRecord" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "encounterId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "side" TEXT,
    "severity" INTEGER,
    "durationDays" INTEGER,
    "nocturnal" BOOLEAN,
    "exertional" BOOLEAN,
    "suddenOnset" BOOLEAN,
    "worsening" BOOLEAN,

    CONSTRAINT "SymptomRecord_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "CircumstanceRecord" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "encounterId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "status" TEXT NOT NULL,

    CONSTRAINT "CircumstanceRecord_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "Measurement" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "encounterId" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "valueText" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "takenOn" DATE NOT NULL,

    CONSTRAINT "Measurement_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "LabResult" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "encounterId" UUID,
    "analyte" TEXT NOT NULL,
    "valueText" TEXT NOT NULL,
    "unit" TEXT,
    "collectedOn" DATE,
    "specimen" TEXT[],
    "referenceLow" TEXT,
    "referenceHigh" TEXT,
    "referenceUnit" TEXT,
    "referenceText" TEXT,
    "flag" TEXT,
    "comparator" TEXT,
    "canonicalValue" DECIMAL(20,8),
    "canonicalUnit" TEXT,
    "status" TEXT NOT NULL DEFAULT 'final',
    "supersedesId" UUID,
    "errorReason" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" UUID NOT NULL,

    CONSTRAINT "LabResult_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "GateRelease" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "gate" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "releasedById" UUID NOT NULL,
    "releasedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "GateRelease_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "Handout" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "nutrients" TEXT[],
    "language" TEXT NOT NULL,
    "paper" TEXT NOT NULL,
    "size" TEXT NOT NULL,
    "textVersion" TEXT NOT NULL,
    "documentText" TEXT NOT NULL,
    "plainText" TEXT NOT NULL,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "issuedById" UUID NOT NULL,

    CONSTRAINT "Handout_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "HandoutFile" (
    "clinicId" UUID NOT NULL,
    "handoutId" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "pages" INTEGER NOT NULL,

    CONSTRAINT "HandoutFile_pkey" PRIMARY KEY ("clinicId","handoutId")
);

-- CreateTable
CREATE TABLE "Patient" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "mrn" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "birthDate" DATE,
    "birthSortOn" DATE NOT NULL,
    "sex" TEXT NOT NULL,
    "pregnant" BOOLEAN,
    "pregnancyRecordedOn" DATE,
    "phone" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "diet" TEXT,
    "faithRules" TEXT[],
    "restrictions" TEXT[],
    "status" TEXT NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedById" UUID NOT NULL,

    CONSTRAINT "Patient_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "Allergy" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "allergen" TEXT NOT NULL,
    "reaction" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" UUID NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,
    "endReason" TEXT,

    CONSTRAINT "Allergy_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "Condition" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "startedOn" DATE,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" UUID NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,
    "endReason" TEXT,

    CONSTRAINT "Condition_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "Medication" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT,
    "startedOn" DATE,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recordedById" UUID NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endedById" UUID,
    "endReason" TEXT,

    CONSTRAINT "Medication_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "HistoryReview" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reviewedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reviewedOn" DATE NOT NULL,
    "reviewedById" UUID NOT NULL,

    CONSTRAINT "HistoryReview_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "clinicId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "command" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "response" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("clinicId","userId","key")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "sessionId" UUID,
    "type" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" UUID,
    "patientId" UUID,
    "data" JSONB NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "RuleSet" (
    "hash" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "storedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RuleSet_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "Screening" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patientId" UUID NOT NULL,
    "draftId" UUID,
    "encounterId" UUID,
    "asOf" DATE NOT NULL,
    "ruleSetHash" TEXT NOT NULL,
    "engineVersion" TEXT NOT NULL,
    "factsText" TEXT NOT NULL,
    "resultText" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "Screening_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "Finding" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "screeningId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "nutrient" TEXT,
    "code" TEXT,
    "status" TEXT,
    "urgency" TEXT,

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "User" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "mustChangePassword" BOOLEAN NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSignedInAt" TIMESTAMPTZ(3),

    CONSTRAINT "User_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateTable
CREATE TABLE "Session" (
    "clinicId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "revokedReason" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("clinicId","id")
);

-- CreateIndex
CREATE INDEX "Case_clinicId_status_urgencyRank_dueAt_id_idx" ON "Case"("clinicId", "status", "urgencyRank", "dueAt", "id");

-- CreateIndex
CREATE INDEX "Case_clinicId_patientId_idx" ON "Case"("clinicId", "patientId");

-- CreateIndex
CREATE UNIQUE INDEX "CaseFinding_clinicId_caseId_key_key" ON "CaseFinding"("clinicId", "caseId", "key");

-- CreateIndex
CREATE INDEX "Acknowledgement_clinicId_caseFindingId_idx" ON "Acknowledgement"("clinicId", "caseFindingId");

-- CreateIndex
CREATE INDEX "Decision_clinicId_caseFindingId_idx" ON "Decision"("clinicId", "caseFindingId");

-- CreateIndex
CREATE INDEX "CaseEvent_clinicId_caseId_at_idx" ON "CaseEvent"("clinicId", "caseId", "at");

-- CreateIndex
CREATE INDEX "EncounterDraft_clinicId_patientId_idx" ON "EncounterDraft"("clinicId", "patientId");

-- CreateIndex
CREATE INDEX "Encounter_clinicId_patientId_occurredOn_idx" ON "Encounter"("clinicId", "patientId", "occurredOn");

-- CreateIndex
CREATE UNIQUE INDEX "Encounter_clinicId_draftId_key" ON "Encounter"("clinicId", "draftId");

-- CreateIndex
CREATE INDEX "SymptomRecord_clinicId_patientId_idx" ON "SymptomRecord"("clinicId", "patientId");

-- CreateIndex
CREATE UNIQUE INDEX "SymptomRecord_clinicId_encounterId_code_side_key" ON "SymptomRecord"("clinicId", "encounterId", "code", "side");

-- CreateIndex
CREATE INDEX "CircumstanceRecord_clinicId_patientId_idx" ON "CircumstanceRecord"("clinicId", "patientId");

-- CreateIndex
CREATE UNIQUE INDEX "CircumstanceRecord_clinicId_encounterId_code_key" ON "CircumstanceRecord"("clinicId", "encounterId", "code");

-- CreateIndex
CREATE INDEX "Measurement_clinicId_patientId_code_takenOn_idx" ON "Measurement"("clinicId", "patientId", "code", "takenOn");

-- CreateIndex
CREATE INDEX "LabResult_clinicId_patientId_analyte_collectedOn_idx" ON "LabResult"("clinicId", "patientId", "analyte", "collectedOn");

-- CreateIndex
CREATE INDEX "GateRelease_clinicId_patientId_screeningId_idx" ON "GateRelease"("clinicId", "patientId", "screeningId");

-- CreateIndex
CREATE INDEX "Handout_clinicId_patientId_issuedAt_idx" ON "Handout"("clinicId", "patientId", "issuedAt");

-- CreateIndex
CREATE INDEX "Patient_clinicId_nameKey_id_idx" ON "Patient"("clinicId", "nameKey", "id");

-- CreateIndex
CREATE INDEX "Patient_clinicId_birthDate_idx" ON "Patient"("clinicId", "birthDate");

-- CreateIndex
CREATE INDEX "Patient_clinicId_birthSortOn_id_idx" ON "Patient"("clinicId", "birthSortOn", "id");

-- CreateIndex
CREATE INDEX "Patient_clinicId_createdAt_id_idx" ON "Patient"("clinicId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Patient_clinicId_code_key" ON "Patient"("clinicId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Patient_clinicId_mrn_key" ON "Patient"("clinicId", "mrn");

-- CreateIndex
CREATE INDEX "Allergy_clinicId_patientId_idx" ON "Allergy"("clinicId", "patientId");

-- CreateIndex
CREATE INDEX "Condition_clinicId_patientId_idx" ON "Condition"("clinicId", "patientId");

-- CreateIndex
CREATE INDEX "Medication_clinicId_patientId_idx" ON "Medication"("clinicId", "patientId");

-- CreateIndex
CREATE INDEX "HistoryReview_clinicId_patientId_kind_reviewedAt_idx" ON "HistoryReview"("clinicId", "patientId", "kind", "reviewedAt");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- CreateIndex
CREATE INDEX "AuditEvent_clinicId_at_idx" ON "AuditEvent"("clinicId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_clinicId_patientId_at_idx" ON "AuditEvent"("clinicId", "patientId", "at");

-- CreateIndex
CREATE INDEX "Screening_clinicId_patientId_createdAt_idx" ON "Screening"("clinicId", "patientId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Finding_clinicId_screeningId_key_key" ON "Finding"("clinicId", "screeningId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Session_clinicId_userId_idx" ON "Session"("clinicId", "userId");

-- AddForeignKey
ALTER TABLE "Case" ADD CONSTRAINT "Case_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseFinding" ADD CONSTRAINT "CaseFinding_clinicId_caseId_fkey" FOREIGN KEY ("clinicId", "caseId") REFERENCES "Case"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Acknowledgement" ADD CONSTRAINT "Acknowledgement_clinicId_caseFindingId_fkey" FOREIGN KEY ("clinicId", "caseFindingId") REFERENCES "CaseFinding"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_clinicId_caseFindingId_fkey" FOREIGN KEY ("clinicId", "caseFindingId") REFERENCES "CaseFinding"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseEvent" ADD CONSTRAINT "CaseEvent_clinicId_caseId_fkey" FOREIGN KEY ("clinicId", "caseId") REFERENCES "Case"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EncounterDraft" ADD CONSTRAINT "EncounterDraft_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Encounter" ADD CONSTRAINT "Encounter_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SymptomRecord" ADD CONSTRAINT "SymptomRecord_clinicId_encounterId_fkey" FOREIGN KEY ("clinicId", "encounterId") REFERENCES "Encounter"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CircumstanceRecord" ADD CONSTRAINT "CircumstanceRecord_clinicId_encounterId_fkey" FOREIGN KEY ("clinicId", "encounterId") REFERENCES "Encounter"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Measurement" ADD CONSTRAINT "Measurement_clinicId_encounterId_fkey" FOREIGN KEY ("clinicId", "encounterId") REFERENCES "Encounter"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LabResult" ADD CONSTRAINT "LabResult_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LabResult" ADD CONSTRAINT "LabResult_clinicId_encounterId_fkey" FOREIGN KEY ("clinicId", "encounterId") REFERENCES "Encounter"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LabResult" ADD CONSTRAINT "LabResult_clinicId_supersedesId_fkey" FOREIGN KEY ("clinicId", "supersedesId") REFERENCES "LabResult"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GateRelease" ADD CONSTRAINT "GateRelease_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Handout" ADD CONSTRAINT "Handout_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HandoutFile" ADD CONSTRAINT "HandoutFile_clinicId_handoutId_fkey" FOREIGN KEY ("clinicId", "handoutId") REFERENCES "Handout"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Patient" ADD CONSTRAINT "Patient_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Allergy" ADD CONSTRAINT "Allergy_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Condition" ADD CONSTRAINT "Condition_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Medication" ADD CONSTRAINT "Medication_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HistoryReview" ADD CONSTRAINT "HistoryReview_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Screening" ADD CONSTRAINT "Screening_clinicId_patientId_fkey" FOREIGN KEY ("clinicId", "patientId") REFERENCES "Patient"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Screening" ADD CONSTRAINT "Screening_ruleSetHash_fkey" FOREIGN KEY ("ruleSetHash") REFERENCES "RuleSet"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_clinicId_screeningId_fkey" FOREIGN KEY ("clinicId", "screeningId") REFERENCES "Screening"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "User" ADD CONSTRAINT "User_clinicId_fkey" FOREIGN KEY ("clinicId") REFERENCES "Clinic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_clinicId_userId_fkey" FOREIGN KEY ("clinicId", "userId") REFERENCES "User"("clinicId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on written by hand: what the schema language of Prisma cannot say.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- The group role of the app. Roles belong to the whole server, so another database may have made it a moment ago.
DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'legwork_app') THEN
    CREATE ROLE legwork_app NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL;
END $$;

-- Closed sets, and values that cannot be.

CREATE FUNCTION legwork_is_code(code text) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN code ~ '^[a-z0-9]+(-[a-z0-9]+)*$';

CREATE FUNCTION legwork_are_codes(codes text[]) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN (SELECT coalesce(bool_and(code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'), true) FROM unnest(codes) AS code);

ALTER TABLE "Clinic"
  ADD CONSTRAINT "Clinic_name_check" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "Clinic_timeZone_check" CHECK (btrim("timeZone") <> ''),
  ADD CONSTRAINT "Clinic_paper_check" CHECK ("paper" IN ('a4', 'letter')),
  ADD CONSTRAINT "Clinic_version_check" CHECK ("version" >= 1);

ALTER TABLE "User"
  ADD CONSTRAINT "User_email_check" CHECK ("email" = lower("email") AND "email" LIKE '_%@_%'),
  ADD CONSTRAINT "User_name_check" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "User_role_check" CHECK ("role" IN ('nurse', 'clinician', 'dietitian', 'administrator')),
  ADD CONSTRAINT "User_passwordHash_check" CHECK ("passwordHash" LIKE '$argon2id$%'),
  ADD CONSTRAINT "User_status_check" CHECK ("status" IN ('active', 'disabled')),
  ADD CONSTRAINT "User_version_check" CHECK ("version" >= 1);

ALTER TABLE "Session"
  ADD CONSTRAINT "Session_expiresAt_check" CHECK ("expiresAt" > "createdAt"),
  ADD CONSTRAINT "Session_revoked_check" CHECK (("revokedAt" IS NULL) = ("revokedReason" IS NULL));

ALTER TABLE "Patient"
  ADD CONSTRAINT "Patient_code_check" CHECK ("code" ~ '^[0-9A-HJKMNP-TV-Z]{6}$'),
  ADD CONSTRAINT "Patient_mrn_check" CHECK (btrim("mrn") <> ''),
  ADD CONSTRAINT "Patient_familyName_check" CHECK (btrim("familyName") <> ''),
  ADD CONSTRAINT "Patient_givenName_check" CHECK (btrim("givenName") <> ''),
  ADD CONSTRAINT "Patient_birthDate_check" CHECK ("birthDate" BETWEEN DATE '1870-01-01' AND DATE '2200-01-01'),
  ADD CONSTRAINT "Patient_sex_check" CHECK ("sex" IN ('female', 'male', 'unknown')),
  ADD CONSTRAINT "Patient_diet_check" CHECK ("diet" IN ('omnivore', 'pescatarian', 'vegetarian', 'vegan')),
  ADD CONSTRAINT "Patient_faithRules_check" CHECK (legwork_are_codes("faithRules")),
  ADD CONSTRAINT "Patient_restrictions_check" CHECK (legwork_are_codes("restrictions")),
  ADD CONSTRAINT "Patient_language_check" CHECK ("language" ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
  ADD CONSTRAINT "Patient_status_check" CHECK ("status" IN ('active', 'inactive')),
  ADD CONSTRAINT "Patient_version_check" CHECK ("version" >= 1);

ALTER TABLE "Allergy"
  ADD CONSTRAINT "Allergy_allergen_check" CHECK (legwork_is_code("allergen")),
  ADD CONSTRAINT "Allergy_ended_check" CHECK (("endedAt" IS NULL) = ("endedById" IS NULL));
ALTER TABLE "Condition"
  ADD CONSTRAINT "Condition_code_check" CHECK (legwork_is_code("code")),
  ADD CONSTRAINT "Condition_ended_check" CHECK (("endedAt" IS NULL) = ("endedById" IS NULL));
ALTER TABLE "Medication"
  ADD CONSTRAINT "Medication_code_check" CHECK (legwork_is_code("code")),
  ADD CONSTRAINT "Medication_ended_check" CHECK (("endedAt" IS NULL) = ("endedById" IS NULL));
ALTER TABLE "HistoryReview"
  ADD CONSTRAINT "HistoryReview_kind_check"
    CHECK ("kind" IN ('allergens', 'medicines', 'conditions', 'circumstances', 'diet')),
  ADD CONSTRAINT "HistoryReview_outcome_check" CHECK ("outcome" IN ('none', 'recorded', 'unable'));

ALTER TABLE "EncounterDraft"
  ADD CONSTRAINT "EncounterDraft_status_check" CHECK ("status" IN ('open', 'signed', 'discarded')),
  ADD CONSTRAINT "EncounterDraft_closed_check" CHECK (("status" = 'open') = ("closedAt" IS NULL)),
  ADD CONSTRAINT "EncounterDraft_version_check" CHECK ("version" >= 1);
ALTER TABLE "Encounter"
  ADD CONSTRAINT "Encounter_historyGivenBy_check"
    CHECK ("historyGivenBy" IN ('patient', 'carer', 'interpreter', 'other'));
ALTER TABLE "SymptomRecord"
  ADD CONSTRAINT "SymptomRecord_code_check" CHECK (legwork_is_code("code")),
  ADD CONSTRAINT "SymptomRecord_status_check" CHECK ("status" IN ('present', 'absent')),
  ADD CONSTRAINT "SymptomRecord_side_check" CHECK ("side" IN ('left', 'right', 'both')),
  ADD CONSTRAINT "SymptomRecord_severity_check" CHECK ("severity" BETWEEN 0 AND 10),
  ADD CONSTRAINT "SymptomRecord_durationDays_check" CHECK ("durationDays" >= 0);
ALTER TABLE "CircumstanceRecord"
  ADD CONSTRAINT "CircumstanceRecord_code_check" CHECK (legwork_is_code("code")),
  ADD CONSTRAINT "CircumstanceRecord_status_check" CHECK ("status" IN ('present', 'absent'));
ALTER TABLE "Measurement"
  ADD CONSTRAINT "Measurement_code_check" CHECK (legwork_is_code("code")),
  ADD CONSTRAINT "Measurement_valueText_check" CHECK (btrim("valueText") <> ''),
  ADD CONSTRAINT "Measurement_unit_check" CHECK (btrim("unit") <> '');
ALTER TABLE "LabResult"
  ADD CONSTRAINT "LabResult_analyte_check" CHECK (legwork_is_code("analyte")),
  ADD CONSTRAINT "LabResult_valueText_check" CHECK (btrim("valueText") <> ''),
  ADD CONSTRAINT "LabResult_comparator_check" CHECK ("comparator" IN ('<', '<=', '>=', '>')),
  ADD CONSTRAINT "LabResult_canonical_check" CHECK (("canonicalValue" IS NULL) = ("canonicalUnit" IS NULL)),
  ADD CONSTRAINT "LabResult_status_check" CHECK ("status" IN ('final', 'corrected', 'entered-in-error'));

ALTER TABLE "RuleSet" ADD CONSTRAINT "RuleSet_hash_check" CHECK ("hash" ~ '^[0-9a-z:-]{8,}$');
ALTER TABLE "Screening" ADD CONSTRAINT "Screening_basis_check" CHECK ("basis" IN ('draft', 'signed'));
ALTER TABLE "Finding"
  ADD CONSTRAINT "Finding_kind_check" CHECK ("kind" IN ('deficiency', 'excess', 'red-flag', 'contributor', 'advice')),
  ADD CONSTRAINT "Finding_status_check"
    CHECK ("status" IN ('likely', 'low-level', 'possible', 'unlikely', 'not-assessable')),
  ADD CONSTRAINT "Finding_urgency_check" CHECK ("urgency" IN ('emergency', 'urgent', 'soon', 'routine'));

ALTER TABLE "Case"
  ADD CONSTRAINT "Case_status_check" CHECK ("status" IN ('open', 'closed')),
  ADD CONSTRAINT "Case_urgency_check" CHECK (
    ("urgency", "urgencyRank") IN (('emergency', 0), ('urgent', 1), ('soon', 2), ('routine', 3))),
  ADD CONSTRAINT "Case_closed_check"
    CHECK (("status" = 'open') = ("closedAt" IS NULL) AND ("closedAt" IS NULL) = ("closedById" IS NULL)),
  ADD CONSTRAINT "Case_version_check" CHECK ("version" >= 1);
ALTER TABLE "CaseFinding"
  ADD CONSTRAINT "CaseFinding_kind_check"
    CHECK ("kind" IN ('deficiency', 'excess', 'red-flag', 'contributor', 'advice')),
  ADD CONSTRAINT "CaseFinding_status_check"
    CHECK ("status" IN ('likely', 'low-level', 'possible', 'unlikely', 'not-assessable')),
  ADD CONSTRAINT "CaseFinding_urgency_check" CHECK ("urgency" IN ('emergency', 'urgent', 'soon', 'routine')),
  ADD CONSTRAINT "CaseFinding_state_check" CHECK ("state" IN ('open', 'acknowledged', 'decided')),
  ADD CONSTRAINT "CaseFinding_version_check" CHECK ("version" >= 1);
ALTER TABLE "Acknowledgement" ADD CONSTRAINT "Acknowledgement_actionTaken_check" CHECK (btrim("actionTaken") <> '');
ALTER TABLE "Decision"
  ADD CONSTRAINT "Decision_outcome_check"
    CHECK ("outcome" IN ('confirmed', 'ruled-out', 'deferred', 'referred', 'overridden')),
  ADD CONSTRAINT "Decision_reason_check" CHECK (legwork_is_code("reason"));
ALTER TABLE "CaseEvent" ADD CONSTRAINT "CaseEvent_type_check" CHECK (btrim("type") <> '');

ALTER TABLE "GateRelease"
  ADD CONSTRAINT "GateRelease_gate_check" CHECK (btrim("gate") <> ''),
  ADD CONSTRAINT "GateRelease_reason_check" CHECK (btrim("reason") <> '');
ALTER TABLE "Handout"
  ADD CONSTRAINT "Handout_kind_check" CHECK ("kind" IN ('food', 'hold-sheet')),
  ADD CONSTRAINT "Handout_nutrients_check" CHECK (legwork_are_codes("nutrients")),
  ADD CONSTRAINT "Handout_paper_check" CHECK ("paper" IN ('a4', 'letter')),
  ADD CONSTRAINT "Handout_size_check" CHECK ("size" IN ('standard', 'large'));
ALTER TABLE "HandoutFile"
  ADD CONSTRAINT "HandoutFile_sha256_check" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "HandoutFile_pages_check" CHECK ("pages" >= 1);
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_type_check" CHECK ("type" ~ '^[a-z-]+\.[a-z-]+$');

-- At most one open case and one open draft a patient; nothing is listed twice while it holds.
CREATE UNIQUE INDEX "Case_one_open_key" ON "Case" ("clinicId", "patientId") WHERE "status" = 'open';
CREATE UNIQUE INDEX "EncounterDraft_one_open_key" ON "EncounterDraft" ("clinicId", "patientId") WHERE "status" = 'open';
CREATE UNIQUE INDEX "Allergy_one_current_key" ON "Allergy" ("clinicId", "patientId", "allergen") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "Condition_one_current_key" ON "Condition" ("clinicId", "patientId", "code") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "Medication_one_current_key"
  ON "Medication" ("clinicId", "patientId", "code", coalesce(lower("name"), '')) WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "SymptomRecord_one_side_key"
  ON "SymptomRecord" ("clinicId", "encounterId", "code", coalesce("side", ''));

-- People and screenings that clinical rows name belong to the same clinic. Checked at commit, whatever the order of writes.
DO $$
DECLARE
  reference text[];
BEGIN
  FOREACH reference SLICE 1 IN ARRAY ARRAY[
    ['Patient', 'createdById', 'User'], ['Patient', 'updatedById', 'User'],
    ['Allergy', 'recordedById', 'User'], ['Allergy', 'endedById', 'User'],
    ['Condition', 'recordedById', 'User'], ['Condition', 'endedById', 'User'],
    ['Medication', 'recordedById', 'User'], ['Medication', 'endedById', 'User'],
    ['HistoryReview', 'reviewedById', 'User'],
    ['EncounterDraft', 'openedById', 'User'], ['EncounterDraft', 'updatedById', 'User'],
    ['EncounterDraft', 'closedById', 'User'], ['EncounterDraft', 'lastScreeningId', 'Screening'],
    ['Encounter', 'signedById', 'User'], ['Encounter', 'draftId', 'EncounterDraft'],
    ['SymptomRecord', 'patientId', 'Patient'], ['CircumstanceRecord', 'patientId', 'Patient'],
    ['Measurement', 'patientId', 'Patient'],
    ['LabResult', 'recordedById', 'User'],
    ['Screening', 'createdById', 'User'], ['Screening', 'draftId', 'EncounterDraft'],
    ['Screening', 'encounterId', 'Encounter'],
    ['Case', 'assigneeId', 'User'], ['Case', 'closedById', 'User'], ['Case', 'lastScreeningId', 'Screening'],
    ['CaseFinding', 'firstScreeningId', 'Screening'], ['CaseFinding', 'lastScreeningId', 'Screening'],
    ['Acknowledgement', 'byId', 'User'], ['Acknowledgement', 'screeningId', 'Screening'],
    ['Decision', 'byId', 'User'], ['Decision', 'screeningId', 'Screening'],
    ['CaseEvent', 'actorId', 'User'],
    ['GateRelease', 'releasedById', 'User'], ['GateRelease', 'screeningId', 'Screening'],
    ['Handout', 'issuedById', 'User'], ['Handout', 'screeningId', 'Screening']
  ] LOOP
    EXECUTE format(
      'ALTER TABLE %1$I ADD CONSTRAINT %2$I FOREIGN KEY ("clinicId", %3$I) REFERENCES %4$I ("clinicId", "id")
         ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED',
      reference[1], reference[1] || '_' || reference[2] || '_ref', reference[2], reference[3]);
  END LOOP;
END $$;

-- History cannot be rewritten, by the app's login or by any other.

CREATE FUNCTION legwork_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A row of % is never changed or removed.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION legwork_keep_columns() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(OLD) - TG_ARGV IS DISTINCT FROM to_jsonb(NEW) - TG_ARGV THEN
    RAISE EXCEPTION 'A row of % is never rewritten.', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['AuditEvent', 'CaseEvent', 'Screening', 'Finding', 'RuleSet', 'Encounter', 'SymptomRecord',
    'CircumstanceRecord', 'Measurement', 'HistoryReview', 'Acknowledgement', 'Decision', 'GateRelease', 'Handout', 'HandoutFile']
  LOOP
    EXECUTE format('CREATE TRIGGER "append_only" BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION legwork_refuse_change()', name);
    EXECUTE format('CREATE TRIGGER "never_emptied" BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION legwork_refuse_change()', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['Patient', 'Allergy', 'Condition', 'Medication', 'EncounterDraft', 'LabResult', 'Case',
    'CaseFinding', 'User', 'Session', 'Clinic']
  LOOP
    EXECUTE format('CREATE TRIGGER "never_deleted" BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION legwork_refuse_change()', name);
  END LOOP;
END $$;

-- A history entry can only be ended; a lab result stays as received, only its standing changes.
CREATE TRIGGER "kept_as_recorded" BEFORE UPDATE ON "Allergy"
  FOR EACH ROW EXECUTE FUNCTION legwork_keep_columns('endedAt', 'endedById', 'endReason');
CREATE TRIGGER "kept_as_recorded" BEFORE UPDATE ON "Condition"
  FOR EACH ROW EXECUTE FUNCTION legwork_keep_columns('endedAt', 'endedById', 'endReason');
CREATE TRIGGER "kept_as_recorded" BEFORE UPDATE ON "Medication"
  FOR EACH ROW EXECUTE FUNCTION legwork_keep_columns('endedAt', 'endedById', 'endReason');
CREATE TRIGGER "kept_as_recorded" BEFORE UPDATE ON "LabResult"
  FOR EACH ROW EXECUTE FUNCTION legwork_keep_columns('status', 'errorReason');

-- What the app may do. A table that is not named here is closed to it.
GRANT SELECT, INSERT ON
  "AuditEvent", "CaseEvent", "Screening", "Finding", "RuleSet", "Encounter", "SymptomRecord", "CircumstanceRecord", "Measurement",
  "HistoryReview", "Acknowledgement", "Decision", "GateRelease", "Handout", "HandoutFile"
  TO legwork_app;
GRANT SELECT, INSERT, UPDATE ON
  "Clinic", "User", "Session", "Patient", "Allergy", "Condition", "Medication", "EncounterDraft", "LabResult", "Case", "CaseFinding"
  TO legwork_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON "IdempotencyKey", "RateLimit" TO legwork_app;

-- The second wall: a transaction sees the clinic that it said it is for, and none when it said nothing.

CREATE FUNCTION legwork_clinic() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  RETURN nullif(current_setting('legwork.clinic', true), '')::uuid;

DO $$
DECLARE
  name text;
BEGIN
  FOR name IN
    SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname = 'clinicId' AND NOT a.attisdropped
      AND c.relname NOT IN ('User', 'Session')
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY "own_clinic" ON %I TO legwork_app USING ("clinicId" = legwork_clinic())', name);
  END LOOP;
  -- Signing in comes before there is a clinic; from then on colleagues of other clinics do not exist.
  FOREACH name IN ARRAY ARRAY['User', 'Session'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY "own_clinic" ON %I TO legwork_app USING (legwork_clinic() IS NULL OR "clinicId" = legwork_clinic())', name);
  END LOOP;
END $$;

-- Finding patients. Similarity cannot use an index behind row-level security, so these two functions look as the owner,
-- inside the transaction's clinic alone.

-- Sorted by code points, whatever the locale of the database.
ALTER TABLE "Patient" ALTER COLUMN "nameKey" TYPE text COLLATE "C";
CREATE INDEX "Patient_searchText_idx" ON "Patient" USING gin ("searchText" gin_trgm_ops);
CREATE INDEX "Patient_nameKey_trgm_idx" ON "Patient" USING gin ("nameKey" gin_trgm_ops);

-- Patients in whose searchText every needle (folded, at least one character) begins a word, born on the day if one is given;
-- by name, at most `most`. One or two letters are common everywhere: alone they begin the family name, or are a whole word.
-- When there is none, those with words alike, the likest first.
CREATE FUNCTION legwork_find_patients(needles text[], born date, most integer) RETURNS TABLE ("id" uuid, "likeness" real)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET pg_trgm.word_similarity_threshold = 0.45 AS $$
DECLARE
  clinic uuid := legwork_clinic();
  needle text;
  base text := format('FROM public."Patient" p WHERE p."clinicId" = %L', clinic);
  by_name text := format(' ORDER BY p."nameKey", p."id" LIMIT %s', most);
  begins text := '';
  is_word text := '';
  alike text := '';
  likeness text := '0';
  is_short boolean := born IS NULL;
BEGIN
  IF clinic IS NULL THEN RETURN; END IF;
  IF born IS NOT NULL THEN base := base || format(' AND p."birthDate" = %L', born); END IF;
  FOREACH needle IN ARRAY needles LOOP
    is_short := is_short AND length(needle) <= 2;
    begins := begins || format(' AND p."searchText" LIKE %L', '% ' || regexp_replace(needle, '([\\%_])', '\\\1', 'g') || '%');
    is_word := is_word || format(' AND p."searchText" LIKE %L', '% ' || regexp_replace(needle, '([\\%_])', '\\\1', 'g') || ' %');
    alike := alike || format(' AND %L <%% p."searchText"', needle);
    likeness := likeness || format(' + word_similarity(%L, p."searchText")', needle);
  END LOOP;
  IF is_short AND cardinality(needles) > 0 THEN
    RETURN QUERY EXECUTE 'SELECT p."id", 1::real ' || base
      || format(' AND p."nameKey" >= %L AND p."nameKey" < %L', needles[1], needles[1] || chr(1114111))
      || CASE WHEN cardinality(needles) > 1 THEN begins ELSE '' END || by_name;
    IF NOT FOUND THEN RETURN QUERY EXECUTE 'SELECT p."id", 1::real ' || base || is_word || by_name; END IF;
    RETURN;
  END IF;
  RETURN QUERY EXECUTE 'SELECT p."id", 1::real ' || base || begins || by_name;
  IF FOUND OR cardinality(needles) = 0 THEN RETURN; END IF;
  RETURN QUERY EXECUTE format('SELECT p."id", ((%s) / %s)::real ', likeness, cardinality(needles)) || base || alike
    || format(' ORDER BY 2 DESC, p."nameKey", p."id" LIMIT %s', most);
END $$;

-- Patients who may be the same person: the same MRN, a like name, or nearly the same birth date with a name that sounds alike.
CREATE FUNCTION legwork_similar_patients(name_key text, born date, mrn text, most integer)
  RETURNS TABLE ("id" uuid, "likeness" real)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET pg_trgm.similarity_threshold = 0.55 AS $$
DECLARE
  clinic uuid := legwork_clinic();
  days date[] := ARRAY[]::date[];
BEGIN
  IF clinic IS NULL THEN RETURN; END IF;
  IF born IS NOT NULL THEN
    -- The day, day and month swapped, and one figure beside it on the keyboard or in the memory.
    days := ARRAY[born, born - 1, born + 1, born - 10, born + 10, (born - interval '1 month')::date,
      (born + interval '1 month')::date, (born - interval '1 year')::date, (born + interval '1 year')::date,
      (born - interval '10 years')::date, (born + interval '10 years')::date];
    IF extract(day FROM born) <= 12 THEN
      days := days || make_date(extract(year FROM born)::int, extract(day FROM born)::int, extract(month FROM born)::int);
    END IF;
  END IF;
  RETURN QUERY
    WITH sound AS (
      SELECT DISTINCT dmetaphone(word) AS code FROM unnest(string_to_array(name_key, ' ')) AS word WHERE dmetaphone(word) <> ''
    ), candidate AS (
      SELECT p."id" FROM public."Patient" p WHERE p."clinicId" = clinic AND p."mrn" = legwork_similar_patients.mrn
      UNION
      (SELECT p."id" FROM public."Patient" p WHERE p."clinicId" = clinic AND p."nameKey" % name_key
        ORDER BY similarity(p."nameKey", name_key) DESC LIMIT 200)
      UNION
      (SELECT p."id" FROM public."Patient" p WHERE p."clinicId" = clinic AND p."birthDate" = ANY(days) LIMIT 5000)
    ), scored AS (
      SELECT p."id",
        similarity(p."nameKey", name_key) AS name_score,
        (SELECT count(DISTINCT sound.code) FROM unnest(string_to_array(p."nameKey", ' ')) AS word
          JOIN sound ON sound.code = dmetaphone(word)) >= 2 AS sounds_alike,
        p."mrn" = legwork_similar_patients.mrn AS same_mrn,
        coalesce(p."birthDate" = born, false) AS same_day,
        coalesce(p."birthDate" = ANY(days), false) AS near_day,
        born IS NULL OR p."birthDate" IS NULL AS unknown_day
      FROM candidate JOIN public."Patient" p ON p."clinicId" = clinic AND p."id" = candidate."id"
    )
    SELECT s."id", (CASE WHEN s.same_mrn THEN 2 ELSE 0 END + s.name_score
        + CASE WHEN s.same_day THEN 0.5 WHEN s.near_day THEN 0.25 ELSE 0 END)::real
    FROM scored s
    WHERE s.same_mrn
      OR (s.same_day AND (s.name_score >= 0.3 OR s.sounds_alike))
      OR (s.near_day AND (s.name_score >= 0.45 OR s.sounds_alike))
      OR (s.unknown_day AND s.name_score >= 0.6)
      OR s.name_score >= 0.9
    ORDER BY 2 DESC, 1
    LIMIT most;
END $$;

REVOKE EXECUTE ON FUNCTION legwork_find_patients(text[], date, integer) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION legwork_similar_patients(text, date, text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION legwork_find_patients(text[], date, integer) TO legwork_app;
GRANT EXECUTE ON FUNCTION legwork_similar_patients(text, date, text, integer) TO legwork_app;

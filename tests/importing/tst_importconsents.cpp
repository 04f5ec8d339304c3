// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitydomain.h"
#include "models/activities/honours/honoursdomain.h"
#include "models/exchange/importing/consentrows.h"
#include "tests/importing/importkit.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Consents that come with a list of people or of participants.
class ImportConsentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<CentreFile>(std::initializer_list<CentreFile::Registration>{
            registerPeople, registerInventory, registerActivities, registerHonours});
        m_activity = m_centre->add(
            "activity", {{u"kind"_s, u"class"_s}, {u"name"_s, u"Robots"_s}, {u"state"_s, u"published"_s}});
    }
    void newPersonComesWithTheConsents();
    void secondImportAddsNothing();
    void whoIsKnownGetsWhatIsMissing();
    void consentOfAnEnrolmentIsForThatActivity();
    void unknownPurposeMakesTheRowWrong();
    void purposeWithoutADayMakesTheRowWrong();
    void noPurposeMeansTakingPart();
    void purposesAreUnderstoodInBothLanguages();
    void importIsUndoneWithItsConsents();

private:
    [[nodiscard]] ImportPlan planned(ImportKind kind, const char* csv)
    {
        const Table table = ImportCentre::tableOf(csv);
        ImportPlan::Request request{kind, u"consents.csv"_s, table, guessColumns(kind, table.header), {}, {}};
        if (kind == ImportKind::Participants)
            request.enrolment.activity = m_activity;
        auto plan = ImportPlan::make(m_centre->store(), request);
        if (!plan)
            qFatal("%s", qPrintable(plan.error().sentence));
        return *std::move(plan);
    }
    [[nodiscard]] QString perform(const ImportPlan& plan)
    {
        const auto done = m_centre->store().perform(plan.action());
        return done ? QString() : done.error().sentence + done.error().detail;
    }
    [[nodiscard]] QString consents()
    {
        const auto found = m_centre->rows().text("SELECT group_concat(line, '; ') FROM (SELECT p.name||' "
                                                 "'||c.purpose||' '||c.given_on||' '||c.guardian"
                                                 "||' '||coalesce(c.activity,'-') AS line FROM consent AS c "
                                                 "JOIN person AS p ON p.id=c.person ORDER BY "
                                                 "p.name, c.purpose)");
        return found ? found->value_or(QString()) : found.error().detail;
    }

    std::unique_ptr<CentreFile> m_centre;
    qint64 m_activity = 0;
};

void ImportConsentsTest::newPersonComesWithTheConsents()
{
    const ImportPlan plan =
        planned(ImportKind::People,
                "姓名,学号,同意日期,同意事项,监护人,监护人电话\n林小,S1,2026-03-01,发布、照片,林大,139\n");
    QCOMPARE(statesOf(plan), u"New"_s);
    QCOMPARE(perform(plan), QString());
    QCOMPARE(consents(), u"林小 pictures 2026-03-01 林大 -; 林小 publication 2026-03-01 林大 -"_s);
    QCOMPARE(m_centre->rows().text("SELECT text_version FROM consent LIMIT 1")->value(), u"consents.csv"_s);
}

void ImportConsentsTest::secondImportAddsNothing()
{
    const char* csv = "Name,Student number,Consent date,Consent for\nLin,S1,2026-03-01,publication\n";
    QCOMPARE(perform(planned(ImportKind::People, csv)), QString());
    const ImportPlan again = planned(ImportKind::People, csv);
    QCOMPARE(statesOf(again), u"Same"_s);
    QVERIFY(again.action().steps.isEmpty());
}

void ImportConsentsTest::whoIsKnownGetsWhatIsMissing()
{
    QCOMPARE(perform(planned(ImportKind::People, "Name,Student number\nLin,S1\n")), QString());
    const ImportPlan plan = planned(
        ImportKind::People, "Name,Student number,Consent date,Consent for\nLin,S1,2026-03-01,partners\n");
    QCOMPARE(statesOf(plan), u"Changed"_s);
    QVERIFY2(plan.rows().constFirst().details.join(u' ').contains(u"2026-03-01"_s),
             qPrintable(plan.rows().constFirst().details.join(u' ')));
    QCOMPARE(perform(plan), QString());
    QCOMPARE(consents(), u"Lin partners 2026-03-01  -"_s);
}

void ImportConsentsTest::consentOfAnEnrolmentIsForThatActivity()
{
    const ImportPlan plan =
        planned(ImportKind::Participants,
                "Name,Student number,Consent date,Consent for,Guardian\nLin,S1,2026-03-01,all,Lin Bo\n");
    QCOMPARE(perform(plan), QString());
    QCOMPARE(m_centre->rows()
                 .integer("SELECT count(*) FROM consent WHERE activity=? AND guardian='Lin Bo'", m_activity)
                 ->value(),
             qint64(4));
}

void ImportConsentsTest::unknownPurposeMakesTheRowWrong()
{
    const ImportPlan plan = planned(
        ImportKind::People, "Name,Student number,Consent date,Consent for\nLin,S1,2026-03-01,moonwalk\n");
    QCOMPARE(statesOf(plan), u"Wrong"_s);
    QVERIFY(plan.rows().constFirst().details.join(u' ').contains(u"moonwalk"_s));
    QVERIFY(plan.action().steps.isEmpty());
}

void ImportConsentsTest::purposeWithoutADayMakesTheRowWrong()
{
    const ImportPlan plan =
        planned(ImportKind::People, "Name,Student number,Consent date,Consent for\nLin,S1,,publication\n");
    QCOMPARE(statesOf(plan), u"Wrong"_s);
}

void ImportConsentsTest::noPurposeMeansTakingPart()
{
    QCOMPARE(perform(planned(ImportKind::People, "Name,Student number,Consent date\nLin,S1,2026-03-01\n")),
             QString());
    QCOMPARE(consents(), u"Lin participation 2026-03-01  -"_s);
}

void ImportConsentsTest::purposesAreUnderstoodInBothLanguages()
{
    QCOMPARE(consentPurposesOf(u"公开; Photos"_s), QStringList({u"publication"_s, u"pictures"_s}));
    QCOMPARE(consentPurposesOf(u"全部"_s)->size(), qsizetype(4));
    QVERIFY(!consentPurposesOf(u"公开,xyz"_s));
}

void ImportConsentsTest::importIsUndoneWithItsConsents()
{
    QCOMPARE(perform(planned(ImportKind::People,
                             "Name,Student number,Consent date,Consent for\nLin,S1,2026-03-01,all\n")),
             QString());
    QVERIFY(m_centre->store().undo().ok());
    QCOMPARE(consents(), QString());
}

QTEST_GUILESS_MAIN(ImportConsentsTest)
#include "tst_importconsents.moc"

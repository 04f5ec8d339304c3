// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/activities/badges/badges.h"
#include "models/activities/teams/teamcode.h"
#include "models/people/personactions.h"
#include "models/people/personlookup.h"
#include "models/store/recordactions.h"
#include "tests/print/paperkit.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"
#include "views/print/paperoutput.h"
#include "views/teampapers/teampapers.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

namespace {

/// What pdftotext reads; the tool is installed with the tests.
QString textOf(const Paper& paper)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    if (!savePdf(paper, path))
        return {};
    return paperkit::textOf(path).value_or(QString());
}

/// The codes of the first page.
QStringList codesOf(const Paper& paper)
{
    return paperkit::codesIn(renderPage(*paper.layOut(paper.sheet()), 0, 300.0)).value_or(QStringList());
}

} // namespace

/// Team sheets, door signs and badges: what stands on the paper, and what a scan of a badge opens.
class TestTeamPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_centre.reset(); }

    void sheetHasMembersProjectKitAndTimetable();
    void eachTeamBeginsItsOwnPage();
    void doorSignIsScanned();
    void pupilsHaveInitialsOnTheDoorAndNamesOnTheSheet();
    void badgeIsTheBorrowersCardDuringTheCamp();
    void badgesAreMadeOnce();
    void lostBadgeIsReplaced();
    void badgesOfTwoDesksAreTheSame();
    void staffBadgesSayTheirRole();
    void campWithoutTeamsIsExplained();
    void longNamesStayOnTheBadge();

private:
    qint64 add(const QString& table, const QJsonObject& values) { return m_centre->add(table, values); }
    static QString id(qint64 value) { return QString::number(value); }
    qint64 join(const QString& name, const QString& latin, qint64 team, const QString& role = u"student"_s);
    Store& store() { return **m_centre; }
    std::shared_ptr<const Paper> badges(const QList<qint64>& participations = {})
    {
        const auto paper = badgePaperOf(store(), QLocale::c(), m_camp, participations);
        return paper ? *paper : nullptr;
    }
    qint64 count(const char* sql) { return store().reader().integer(sql)->value_or(-1); }

    std::unique_ptr<TestStore> m_centre;
    qint64 m_camp = 0;
    qint64 m_plan = 0;
    qint64 m_blue = 0;
    qint64 m_red = 0;
    qint64 m_university = 0;
    qint64 m_chen = 0;
};

/// A camp from 7 to 10 September 2026 of two teams.
void TestTeamPapers::init()
{
    m_centre = std::make_unique<TestStore>(fullDomain());
    m_university =
        add(u"organization"_s, {{u"name"_s, u"南京大学"_s}, {u"name_en"_s, u"Nanjing University"_s}});
    m_camp = add(u"activity"_s,
                 {{u"kind"_s, u"camp"_s},
                  {u"name"_s, u"昇思训练营"_s},
                  {u"name_en"_s, u"MindSpore Camp"_s},
                  {u"starts_on"_s, u"2026-09-07"_s},
                  {u"ends_on"_s, u"2026-09-10"_s}});
    const qint64 model = add(u"model"_s, {{u"name"_s, u"ESP32-DevKitC"_s}});
    add(u"kit_item"_s, {{u"activity"_s, id(m_camp)}, {u"model"_s, id(model)}, {u"count"_s, u"2"_s}});
    m_plan = add(u"team_plan"_s,
                 {{u"activity"_s, id(m_camp)}, {u"name"_s, u"A"_s}, {u"made_at"_s, u"1788000000"_s}});
    m_blue =
        add(u"team"_s, {{u"activity"_s, id(m_camp)}, {u"number"_s, u"1"_s}, {u"name_en"_s, u"Code tutor"_s}});
    m_red = add(u"team"_s, {{u"activity"_s, id(m_camp)}, {u"number"_s, u"2"_s}});
    VERIFY_DONE(store().perform(EditRecords{u"activity"_s, {m_camp}, {{u"team_plan"_s, id(m_plan)}}}));
    m_chen = join(u"陈伟"_s, u"Chen Wei"_s, m_blue);
    join(u"郭宇"_s, u"Guo Yu"_s, m_blue);
    join(u"李强"_s, u"Li Qiang"_s, m_red);
    const qint64 project = add(u"project_case"_s,
                               {{u"activity"_s, id(m_camp)},
                                {u"number"_s, u"1"_s},
                                {u"name"_s, u"代码助教"_s},
                                {u"name_en"_s, u"A tutor for code"_s}});
    add(u"team_project"_s,
        {{u"team_plan"_s, id(m_plan)}, {u"team"_s, id(m_blue)}, {u"project_case"_s, id(project)}});
    add(u"session"_s,
        {{u"activity"_s, id(m_camp)},
         {u"title"_s, u"Opening"_s},
         {u"starts"_s, u"2026-09-07T09:00"_s},
         {u"minutes"_s, u"90"_s}});
}

qint64 TestTeamPapers::join(const QString& name, const QString& latin, qint64 team, const QString& role)
{
    const qint64 person = add(u"person"_s,
                              {{u"name"_s, name},
                               {u"latin_name"_s, latin},
                               {u"organization"_s, id(m_university)},
                               {u"major"_s, u"CS"_s}});
    const qint64 participation = add(u"participation"_s,
                                     {{u"activity"_s, id(m_camp)},
                                      {u"person"_s, id(person)},
                                      {u"role"_s, role},
                                      {u"state"_s, u"confirmed"_s}});
    if (team != 0)
        add(u"team_place"_s,
            {{u"team_plan"_s, id(m_plan)}, {u"team"_s, id(team)}, {u"participation"_s, id(participation)}});
    return participation;
}

void TestTeamPapers::sheetHasMembersProjectKitAndTimetable()
{
    const auto paper = teamSheetPaperOf(store(), QLocale::c(), m_camp, m_blue);
    VERIFY_DONE(paper);
    const QString text = textOf(**paper);
    for (const QString& word :
         {u"Team 1"_s, u"Code tutor"_s, u"MindSpore Camp"_s, u"陈伟"_s, u"Guo Yu"_s, u"Nanjing University"_s,
          u"A tutor for code"_s, u"2 × ESP32-DevKitC"_s, u"Opening"_s, u"09:00–10:30"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u" is missing in "_s + text));
    QVERIFY(!text.contains(u"李强"_s));
}

void TestTeamPapers::pupilsHaveInitialsOnTheDoorAndNamesOnTheSheet()
{
    const qint64 pupil =
        store().reader().integer("SELECT person FROM participation WHERE id=?", m_chen)->value();
    VERIFY_DONE(m_centre->set(u"person"_s, pupil, u"degree_level"_s, u"school"_s));
    const auto sign = doorSignPaperOf(store(), QLocale::c(), m_camp, m_blue);
    VERIFY_DONE(sign);
    QVERIFY2(!textOf(**sign).contains(u"陈伟"_s), qPrintable(textOf(**sign)));
    QVERIFY2(textOf(**sign).contains(u"C. W."_s), qPrintable(textOf(**sign)));
    QVERIFY(textOf(**sign).contains(u"郭宇"_s));
    const auto sheet = teamSheetPaperOf(store(), QLocale::c(), m_camp, m_blue);
    VERIFY_DONE(sheet);
    QVERIFY(textOf(**sheet).contains(u"陈伟"_s));
    QVERIFY((*sheet)->frame().stamp.remarks.join(u' ').contains(u"hand it to nobody outside"_s));
    add(u"consent"_s,
        {{u"person"_s, id(pupil)},
         {u"purpose"_s, u"publication"_s},
         {u"text_version"_s, u"1"_s},
         {u"given_on"_s, u"2026-09-01"_s}});
    QVERIFY(textOf(**doorSignPaperOf(store(), QLocale::c(), m_camp, m_blue)).contains(u"陈伟"_s));
}

void TestTeamPapers::eachTeamBeginsItsOwnPage()
{
    const auto paper = teamSheetPaperOf(store(), QLocale::c(), m_camp);
    VERIFY_DONE(paper);
    QCOMPARE((*paper)->pageCount(), 2);
    QCOMPARE((*paper)->title(), u"Team sheets"_s);
}

void TestTeamPapers::doorSignIsScanned()
{
    const auto paper = doorSignPaperOf(store(), QLocale::c(), m_camp, m_blue);
    VERIFY_DONE(paper);
    QCOMPARE((*paper)->pageCount(), 1);
    QCOMPARE(codesOf(**paper), QStringList(teamCode(m_blue)));
    QVERIFY(textOf(**paper).contains(u"陈伟"_s));
}

void TestTeamPapers::badgeIsTheBorrowersCardDuringTheCamp()
{
    const auto paper = badges({m_chen});
    QVERIFY(paper);
    const QStringList codes = codesOf(*paper);
    QCOMPARE(codes, QStringList(badgeCode(m_chen)));
    PersonLookup people(store().reader());
    const auto at = [](const char* moment) {
        return QDateTime::fromString(QLatin1String(moment), Qt::ISODate).toSecsSinceEpoch();
    };
    const auto during = people.byScan(codes.constFirst(), at("2026-09-08T10:00:00Z"));
    VERIFY_DONE(during);
    QVERIFY(*during);
    QCOMPARE((*during)->name, u"陈伟"_s);
    QVERIFY((*during)->usable());
    const auto after = people.byScan(codes.constFirst(), at("2026-09-20T10:00:00Z"));
    VERIFY_DONE(after);
    QVERIFY(*after && !(*after)->usable());
}

void TestTeamPapers::badgesAreMadeOnce()
{
    QVERIFY(badges());
    QCOMPARE(count("SELECT count(*) FROM person_number WHERE kind='card'"), 3);
    QVERIFY(badges());
    QCOMPARE(count("SELECT count(*) FROM person_number WHERE kind='card'"), 3);
    VERIFY_DONE(store().undo());
    QCOMPARE(count("SELECT count(*) FROM person_number WHERE kind='card'"), 0);
}

void TestTeamPapers::lostBadgeIsReplaced()
{
    QVERIFY(badges({m_chen}));
    const qint64 number = count("SELECT id FROM person_number WHERE kind='card'");
    VERIFY_DONE(store().perform(ReportNumberLost{.number = number, .at = 1788700000}));
    const auto paper = badges({m_chen});
    QVERIFY(paper);
    QCOMPARE(codesOf(*paper), QStringList(badgeCode(m_chen, 2)));
}

/// Two desks print the badges of the same camp before they meet: each code is one card.
void TestTeamPapers::badgesOfTwoDesksAreTheSame()
{
    const auto here = badgesFor(store(), m_camp, {m_chen});
    const auto there = badgesFor(store(), m_camp, {m_chen});
    VERIFY_DONE(here);
    VERIFY_DONE(there);
    QCOMPARE(here->badges.constFirst().value, there->badges.constFirst().value);
    VERIFY_DONE(store().perform(*here));
    const auto already = there->alreadySo(store().reader());
    VERIFY_DONE(already);
    QVERIFY(*already);
    VERIFY_DONE(store().perform(*there));
    QCOMPARE(count("SELECT count(*) FROM person_number WHERE kind='card'"), 1);
}

void TestTeamPapers::staffBadgesSayTheirRole()
{
    const qint64 mentor = join(u"王老师"_s, u"Wang"_s, 0, u"mentor"_s);
    const auto paper = badges({mentor});
    QVERIFY(paper);
    QVERIFY2(textOf(*paper).contains(u"mentor"_s, Qt::CaseInsensitive), qPrintable(textOf(*paper)));
}

void TestTeamPapers::campWithoutTeamsIsExplained()
{
    const qint64 empty = add(u"activity"_s, {{u"kind"_s, u"camp"_s}, {u"name"_s, u"Next year"_s}});
    VERIFY_REFUSED(teamSheetPaperOf(store(), QLocale::c(), empty), "no-teams");
    VERIFY_REFUSED(badgePaperOf(store(), QLocale::c(), empty), "nobody-takes-part");
}

void TestTeamPapers::longNamesStayOnTheBadge()
{
    const qint64 longest = join(u"阿不都热依木·买买提江·吐尔逊"_s,
                                u"Abdurehim Memetjan Tursun of the Very Long Family Name"_s, m_red);
    const auto paper = badges({longest});
    QVERIFY(paper);
    QVERIFY(textOf(*paper).contains(u"阿不都热依木"_s));
    QCOMPARE(codesOf(*paper), QStringList(badgeCode(longest)));
    paperkit::leavePictures(*paper, u"badge-long"_s);
    paperkit::leavePictures(*badges(), u"badges"_s);
    paperkit::leavePictures(**teamSheetPaperOf(store(), QLocale::c(), m_camp), u"team-sheets"_s);
    paperkit::leavePictures(**doorSignPaperOf(store(), QLocale::c(), m_camp), u"door-signs"_s);
}

QTEST_MAIN(TestTeamPapers)
#include "tst_teampapers.moc"

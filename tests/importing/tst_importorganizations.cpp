// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importkit.h"
#include "models/people/text/organizationkind.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

class ImportOrganizationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_centre = std::make_unique<ImportCentre>(); }

    void aNearNameIsAskedOnceAndRemembered()
    {
        const qint64 known = m_centre->add("organization", {{u"name"_s, u"中国科学技术大学"_s}});
        const char* csv = "姓名,学号,学校\n张三,S1,中科大\n李四,S2,中国科学技术大学\n";
        const ImportPlan asked = m_centre->planCsv(ImportKind::People, csv);
        QCOMPARE(asked.questions().size(), qsizetype(1));
        QCOMPARE(asked.questions().constFirst().written, u"中科大"_s);
        QCOMPARE(asked.questions().constFirst().candidates.constFirst().id, known);

        ImportDecisions decisions;
        decisions.organizations.insert(u"中科大"_s, known);
        const ImportPlan plan = m_centre->planCsv(ImportKind::People, csv, decisions);
        QVERIFY(plan.questions().isEmpty());
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM organization"), qint64(1));
        QCOMPARE(m_centre->count("SELECT count(DISTINCT organization) FROM person"), qint64(1));
        QCOMPARE(m_centre->text("SELECT name FROM organization_name WHERE kind='confirmed'"), u"中科大"_s);

        const ImportPlan later = m_centre->planCsv(ImportKind::People, "姓名,学号,学校\n王五,S3,中科大\n");
        QVERIFY(later.questions().isEmpty());
        QCOMPARE(m_centre->perform(later), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM organization"), qint64(1));
    }

    void aNewOneIsAnAnswerToo()
    {
        m_centre->add("organization", {{u"name"_s, u"中国科学技术大学"_s}});
        ImportDecisions decisions;
        decisions.organizations.insert(u"中科大"_s, ImportDecisions::newOrganization);
        const ImportPlan plan =
            m_centre->planCsv(ImportKind::People, "姓名,学号,学校\n张三,S1,中科大\n", decisions);
        QVERIFY(plan.questions().isEmpty());
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM organization"), qint64(2));
        QVERIFY(
            m_centre->planCsv(ImportKind::People, "姓名,学号,学校\n李四,S2,中科大\n").questions().isEmpty());
    }

    void spellingsWithinOneFileAreAskedAndAnswered()
    {
        const char* csv =
            "姓名,学号,学校\n张三,S1,中国科学技术大学\n李四,S2,中科大\n王五,S3,中国科学技术大学\n";
        const ImportPlan asked = m_centre->planCsv(ImportKind::People, csv);
        QCOMPARE(asked.questions().size(), qsizetype(1));
        const qint64 candidate = asked.questions().constFirst().candidates.constFirst().id;
        QCOMPARE(candidate, asked.plannedOrganizations().value(u"中国科学技术大学"_s));
        ImportDecisions decisions;
        decisions.organizations.insert(u"中科大"_s, candidate);
        decisions.planned = asked.plannedOrganizations();
        const ImportPlan plan = m_centre->planCsv(ImportKind::People, csv, decisions);
        QVERIFY(plan.questions().isEmpty());
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM organization"), qint64(1));
        QCOMPARE(m_centre->count("SELECT count(DISTINCT organization) FROM person"), qint64(1));
        QCOMPARE(m_centre->brokenInvariant(), QString());
    }

    void punctuationMakesNoSecondOrganization()
    {
        const ImportPlan plan = m_centre->planCsv(
            ImportKind::People,
            "Name,Student number,University\nA,S1,\"Alpha Inc.\"\nB,S2,ALPHA INC\nC,S3,Alpha  Inc\n");
        QVERIFY(plan.questions().isEmpty());
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM organization"), qint64(1));
    }

    void oneSpellingMoreOfAConfirmedNameIsNoSecondName()
    {
        const qint64 known = m_centre->add("organization", {{u"name"_s, u"University of Alpha"_s}});
        ImportDecisions decisions;
        decisions.organizations.insert(u"Alpha Univ"_s, known);
        decisions.organizations.insert(u"ALPHA UNIV."_s, known);
        const ImportPlan plan = m_centre->planCsv(
            ImportKind::People, "Name,Student number,University\nA,S1,Alpha Univ\nB,S2,ALPHA UNIV.\n",
            decisions);
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->count("SELECT count(*) FROM organization_name"), qint64(1));
    }

    void theKindIsGuessedByTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* name, const char* kind) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(kind);
        };
        row("同济大学", "university");
        row("上海交通大学（徐汇校区）", "university");
        row("上海交通大学闵行校区", "university");
        row("巴黎高科卓越工程师学院", "university");
        row("复旦大学附属中学", "school");
        row("七宝中学", "school");
        row("某某职业技术学校", "school");
        row("上海三中", "school");
        row("华为技术有限公司", "company");
        row("同济大学出版社有限公司", "company");
        row("大学生创新协会", "other");
        row("Fudan University", "university");
        row("University of Alpha", "university");
        row("Imperial College London", "university");
        row("Alpha College High School", "school");
        row("River School", "school");
        row("Beta Ltd.", "company");
        row("Gamma Co., Ltd", "company");
        row("Alpha Inc.", "company");
        row("City Library", "other");
    }
    void theKindIsGuessedByTheName()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, kind);
        QCOMPARE(organizationKindOf(name), kind);
    }

    void theReviewSaysTheKindOfNewOrganizations()
    {
        const ImportPlan plan = m_centre->planCsv(
            ImportKind::People, "姓名,学号,学校\n张三,S1,同济大学\n李四,S2,同济大学\n王五,S3,七宝中学\n");
        const auto said = [&](int row) { return plan.rows().at(row).details.join(u'|'); };
        QVERIFY2(said(0).contains(u"New organization: 同济大学 (University)"_s), qPrintable(said(0)));
        QVERIFY2(!said(1).contains(u"New organization"_s), qPrintable(said(1)));
        QVERIFY2(said(2).contains(u"New organization: 七宝中学 (School)"_s), qPrintable(said(2)));
        QCOMPARE(m_centre->perform(plan), QString());
        QCOMPARE(m_centre->text("SELECT kind FROM organization WHERE name='同济大学'"), u"university"_s);
        QCOMPARE(m_centre->text("SELECT kind FROM organization WHERE name='七宝中学'"), u"school"_s);
    }

private:
    std::unique_ptr<ImportCentre> m_centre;
};

QTEST_GUILESS_MAIN(ImportOrganizationsTest)
#include "tst_importorganizations.moc"

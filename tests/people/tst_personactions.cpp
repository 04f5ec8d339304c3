// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/organizationregister.h"
#include "models/people/people.h"
#include "models/people/personactions.h"
#include "models/people/personlookup.h"
#include "tests/people/centrefile.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

class PersonActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<CentreFile>(std::initializer_list{registerPeople});
        m_zhang = PersonId{m_file->add("person", {{"name"_L1, u"张三"_s}})};
    }

    void boundCardFindsItsPersonAndUndoForgetsIt();
    void boundCardOfSomebodyElseIsRefusedByName();
    void bindingALostCardOfHerOwnFindsItAgain();
    void lossIsReportedAndTakenBack();
    void lossOfANumberThatIsGoneIsExplained();
    void confirmedNameIsExactFromThenOn();
    void confirmingTwiceChangesNothing();
    void confirmedNameOfAnotherOrganizationIsRefused();
    void sentencesTellWhatHappened();

private:
    Result<Performed> bind(PersonId person, const QString& value)
    {
        return m_file->store().perform(BindCard{m_file->store().ids().nextValue(), person, u"card"_s, value});
    }
    PersonId ownerOf(const QString& scan)
    {
        const auto hit = PersonLookup(m_file->rows()).byScan(scan, m_file->now());
        return hit && *hit ? (*hit)->person : PersonId{};
    }
    qint64 cardId() { return m_file->rows().integer("SELECT id FROM person_number").value().value_or(0); }

    std::unique_ptr<CentreFile> m_file;
    PersonId m_zhang;
};

void PersonActionsTest::boundCardFindsItsPersonAndUndoForgetsIt()
{
    QCOMPARE(ownerOf(u"04A1B2C3"_s), PersonId{});
    QVERIFY(bind(m_zhang, u"04A1B2C3"_s));
    QCOMPARE(ownerOf(u"04a1b2c3"_s), m_zhang);
    QVERIFY(m_file->store().undo());
    QCOMPARE(ownerOf(u"04A1B2C3"_s), PersonId{});
    QVERIFY(m_file->store().redo());
    QCOMPARE(ownerOf(u"04A1B2C3"_s), m_zhang);
}

void PersonActionsTest::boundCardOfSomebodyElseIsRefusedByName()
{
    QVERIFY(bind(m_zhang, u"04A1B2C3"_s));
    const PersonId li{m_file->add("person", {{"name"_L1, u"李四"_s}})};
    const auto again = bind(li, u"04A1B2C3"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().rule, u"one-owner-per-number"_s);
    QVERIFY(again.error().sentence.contains(u"张三"_s));
    QCOMPARE(ownerOf(u"04A1B2C3"_s), m_zhang);
}

void PersonActionsTest::bindingALostCardOfHerOwnFindsItAgain()
{
    QVERIFY(bind(m_zhang, u"04A1B2C3"_s));
    QVERIFY(m_file->store().perform(ReportNumberLost{cardId(), m_file->now()}));
    QVERIFY(bind(m_zhang, u"04A1B2C3"_s));
    QCOMPARE(m_file->rows().integer("SELECT count(*) FROM person_number WHERE lost_at IS NULL").value(), 1);
    QCOMPARE(m_file->rows().integer("SELECT count(*) FROM person_number").value(), 1);
}

void PersonActionsTest::lossIsReportedAndTakenBack()
{
    QVERIFY(bind(m_zhang, u"04A1B2C3"_s));
    QVERIFY(m_file->store().perform(ReportNumberLost{cardId(), m_file->now()}));
    auto hit = PersonLookup(m_file->rows()).byScan(u"04A1B2C3"_s, m_file->now());
    QVERIFY(hit && *hit);
    QVERIFY(!(*hit)->usable());
    QCOMPARE((*hit)->sentence(), u"This card of 张三 was reported lost on 10 Mar 2026."_s);
    QVERIFY(m_file->store().perform(ReportNumberFound{cardId()}));
    hit = PersonLookup(m_file->rows()).byScan(u"04A1B2C3"_s, m_file->now());
    QVERIFY(hit && *hit && (*hit)->usable());
    QCOMPARE((*hit)->sentence(), QString());
}

void PersonActionsTest::lossOfANumberThatIsGoneIsExplained()
{
    const auto lost = m_file->store().perform(ReportNumberLost{12345, m_file->now()});
    QVERIFY(!lost);
    QCOMPARE(lost.error().rule, u"row-gone"_s);
}

void PersonActionsTest::confirmedNameIsExactFromThenOn()
{
    const OrganizationId university{m_file->add("organization", {{"name"_L1, u"中国科学技术大学"_s}})};
    OrganizationRegister known(m_file->rows());
    QVERIFY(known.load());
    QCOMPARE(known.certain(u"中國科學技術大學"_s), std::optional(university));
    const auto near = known.find(u"中科大"_s);
    QVERIFY(!near.empty());
    QCOMPARE(near.front().id, university.value);
    QVERIFY(near.front().kind == OrganizationMatch::Near);
    QVERIFY(m_file->store().perform(
        ConfirmOrganizationName{m_file->store().ids().nextValue(), university, u"中科大"_s}));
    QVERIFY(known.load());
    QCOMPARE(known.certain(u"中科大"_s), std::optional(university));
}

void PersonActionsTest::confirmingTwiceChangesNothing()
{
    const OrganizationId university{m_file->add("organization", {{"name"_L1, u"中国科学技术大学"_s}})};
    QVERIFY(m_file->store().perform(
        ConfirmOrganizationName{m_file->store().ids().nextValue(), university, u"USTC"_s}));
    const auto again = m_file->store().perform(
        ConfirmOrganizationName{m_file->store().ids().nextValue(), university, u"ustc"_s});
    QVERIFY(again);
    QCOMPARE(again->seq, 0);
}

void PersonActionsTest::confirmedNameOfAnotherOrganizationIsRefused()
{
    const OrganizationId one{m_file->add("organization", {{"name"_L1, u"甲大学"_s}})};
    const OrganizationId two{m_file->add("organization", {{"name"_L1, u"乙大学"_s}})};
    QVERIFY(
        m_file->store().perform(ConfirmOrganizationName{m_file->store().ids().nextValue(), one, u"JU"_s}));
    for (const QString& name : {u"ju"_s, u"甲大学"_s}) {
        const auto refused =
            m_file->store().perform(ConfirmOrganizationName{m_file->store().ids().nextValue(), two, name});
        QVERIFY(!refused);
        QCOMPARE(refused.error().rule, u"organization-names-unique"_s);
    }
}

void PersonActionsTest::sentencesTellWhatHappened()
{
    const auto bound = bind(m_zhang, u"04A1"_s);
    QVERIFY(bound);
    QCOMPARE(m_file->store().sentence(bound->opId), u"Gave card 04A1 to 张三"_s);
    const auto lost = m_file->store().perform(ReportNumberLost{cardId(), m_file->now()});
    QVERIFY(lost);
    QCOMPARE(m_file->store().sentence(lost->opId), u"Reported lost: 张三 · 04A1"_s);
    const OrganizationId university{m_file->add("organization", {{"name"_L1, u"中国科学技术大学"_s}})};
    const auto confirmed = m_file->store().perform(
        ConfirmOrganizationName{m_file->store().ids().nextValue(), university, u"USTC"_s});
    QVERIFY(confirmed);
    QCOMPARE(m_file->store().sentence(confirmed->opId), u"Confirmed that \"USTC\" is 中国科学技术大学"_s);
}

QTEST_GUILESS_MAIN(PersonActionsTest)
#include "tst_personactions.moc"

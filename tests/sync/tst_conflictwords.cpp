// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain.h"
#include "models/people/personactions.h"
#include "tests/sync/inboxcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// What every kind of Action tells of itself for conflicts: what it is about, what was done, whether it is so
/// already.
class TestConflictWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_centre = std::make_unique<InboxCentre>(); }
    void everyKindSaysWhatItIsAboutAndWhatWasDone();
    void returnOfAClosedLoanIsSoAlready();
    void returnOfSeveralClosesThoseThatAreOpen();
    void renewalToTheSameDayIsSoAlready();
    void sameConditionIsSoAlready();
    void sameMembershipIsSoAlready();
    void addedThingIsNeverTakenForAnother();
    void sameValuesAreSoAlready();
    void removedRowIsSoAlready();
    void sameSettingsAreSoAlready();
    void batchIsSoWhenAllItsStepsAre();
    void cardsAreSoAlready();
    void namesOfUnknownTablesAreNotTrusted();
    void notesOfTwoComputersNeedNoQuestion();

private:
    template <ActionKind A>
    bool alreadySo(const A& action)
    {
        const Action made = toAction(action);
        return m_centre->store()
            .domain()
            .actions.find(made.kind)
            ->alreadySo(made.parameters, m_centre->store().reader())
            .value();
    }

    std::unique_ptr<InboxCentre> m_centre;
};

void TestConflictWords::everyKindSaysWhatItIsAboutAndWhatWasDone()
{
    const ActionRegistry& actions = m_centre->store().domain().actions;
    for (const QString& kind : actions.kinds()) {
        QVERIFY2(actions.find(kind)->subject, qPrintable(kind));
        QVERIFY2(actions.find(kind)->deed, qPrintable(kind));
        QVERIFY2(!actions.find(kind)->deed({}, m_centre->store().naming()).isEmpty(), qPrintable(kind));
    }
}

void TestConflictWords::returnOfAClosedLoanIsSoAlready()
{
    const LendDevice lent = m_centre->lending(m_centre->li, {9, 30});
    const ReturnDevice back{lent.loan, DeviceId{m_centre->board}, lent.at + 60};
    QVERIFY(!alreadySo(back)); // the lending may wait in the inbox
    VERIFY_DONE(m_centre->store().perform(lent));
    QVERIFY(!alreadySo(back));
    VERIFY_DONE(m_centre->store().perform(back));
    QVERIFY(alreadySo(back));
    QVERIFY(alreadySo(ReturnDevices{{lent.loan}, PersonId{m_centre->li}, lent.at + 60}));
}

void TestConflictWords::returnOfSeveralClosesThoseThatAreOpen()
{
    const qint64 camera = m_centre->file().add(
        u"device"_s, {{u"asset_tag"_s, u"CAM-1"_s}, {u"model"_s, QString::number(m_centre->model)}});
    const LendDevice one = m_centre->lending(m_centre->li, {9, 30});
    const LendDevice two = m_centre->lending(m_centre->li, {9, 30}, camera);
    VERIFY_DONE(m_centre->store().perform(one));
    VERIFY_DONE(m_centre->store().perform(two));
    VERIFY_DONE(m_centre->store().perform(ReturnDevice{one.loan, one.device, one.at + 60}));
    const ReturnDevices all{{one.loan, two.loan}, PersonId{m_centre->li}, one.at + 120};
    QVERIFY(!alreadySo(all));
    VERIFY_DONE(m_centre->store().perform(all));
    QCOMPARE(m_centre->text(u"SELECT group_concat(returned_at) FROM loan ORDER BY device"_s),
             u"%1,%2"_s.arg(one.at + 60).arg(one.at + 120));
    VERIFY_REFUSED(m_centre->store().perform(all), "loan-closed");
}

void TestConflictWords::renewalToTheSameDayIsSoAlready()
{
    const LendDevice lent = m_centre->lending(m_centre->li, {9, 30});
    VERIFY_DONE(m_centre->store().perform(lent));
    RenewLoan renewal{1, lent.loan, lent.device, lent.at, lent.due, {}};
    QVERIFY(alreadySo(renewal));
    renewal.due = u"2026-09-28T18:00"_s;
    QVERIFY(!alreadySo(renewal));
}

void TestConflictWords::sameConditionIsSoAlready()
{
    MarkDevice mark{1, DeviceId{m_centre->board}, {}, 1, u"broken"_s, u"fell down"_s};
    QVERIFY(!alreadySo(mark));
    VERIFY_DONE(m_centre->store().perform(mark));
    QVERIFY(alreadySo(mark));
    mark.text = u"burnt"_s;
    QVERIFY(!alreadySo(mark)); // what was said would be lost
    mark.text.clear();
    QVERIFY(alreadySo(mark));
}

void TestConflictWords::sameMembershipIsSoAlready()
{
    const qint64 group = m_centre->file().add(u"borrower_group"_s, {{u"name"_s, u"Club"_s}});
    const QJsonObject values{{u"borrower_group"_s, QString::number(group)},
                             {u"person"_s, QString::number(m_centre->li)}};
    const AddRecord member{u"group_member"_s, m_centre->store().ids().nextValue(), values};
    QVERIFY(!alreadySo(member));
    m_centre->file().add(u"group_member"_s, values);
    QVERIFY(alreadySo(member));
}

void TestConflictWords::addedThingIsNeverTakenForAnother()
{
    // Loans and numbers of it may follow: a person decides whether it is the same.
    QVERIFY(!alreadySo(AddRecord{u"person"_s, 5, {{u"name"_s, u"Li"_s}}}));
}

void TestConflictWords::sameValuesAreSoAlready()
{
    const EditRecords edit{
        u"person"_s, {m_centre->li, m_centre->wang}, {{u"major"_s, u"Physics"_s}, {u"archived"_s, u"0"_s}}};
    QVERIFY(!alreadySo(edit));
    VERIFY_DONE(m_centre->file().set(u"person"_s, m_centre->li, u"major"_s, u"Physics"_s));
    QVERIFY(!alreadySo(edit));
    VERIFY_DONE(m_centre->file().set(u"person"_s, m_centre->wang, u"major"_s, u"Physics"_s));
    QVERIFY(alreadySo(edit));
}

void TestConflictWords::removedRowIsSoAlready()
{
    const qint64 number = m_centre->file().add(
        u"device_number"_s,
        {{u"device"_s, QString::number(m_centre->board)}, {u"kind"_s, u"rfid"_s}, {u"value"_s, u"E2"_s}});
    const RemoveRecord remove{u"device_number"_s, number, u"E2"_s};
    QVERIFY(!alreadySo(remove));
    VERIFY_DONE(m_centre->store().perform(remove));
    QVERIFY(alreadySo(remove));
}

void TestConflictWords::sameSettingsAreSoAlready()
{
    const SaveSettings save{{{u"name"_s, u"Centre"_s}, {u"name_en"_s, u"Centre"_s}}};
    QVERIFY(!alreadySo(save));
    VERIFY_DONE(m_centre->store().perform(SaveSettings{{{u"name"_s, u"Centre"_s}}}));
    QVERIFY(!alreadySo(save));
    VERIFY_DONE(m_centre->store().perform(save));
    QVERIFY(alreadySo(save));
}

void TestConflictWords::batchIsSoWhenAllItsStepsAre()
{
    RecordBatch batch{.purpose = u"save"_s, .title = u"Li"_s, .table = u"person"_s};
    QVERIFY(!alreadySo(batch));
    batch.edit(u"person"_s, m_centre->li, {{u"name"_s, u"Li"_s}});
    batch.remove(u"person_number"_s, 4711);
    QVERIFY(alreadySo(batch));
    batch.edit(u"person"_s, m_centre->wang, {{u"name"_s, u"Wang Er"_s}});
    QVERIFY(!alreadySo(batch));
}

void TestConflictWords::cardsAreSoAlready()
{
    const BindCard bind{m_centre->store().ids().nextValue(), PersonId{m_centre->li}, u"card"_s, u"0400"_s};
    QVERIFY(!alreadySo(bind));
    VERIFY_DONE(m_centre->store().perform(bind));
    QVERIFY(alreadySo(bind));
    QVERIFY(alreadySo(ReportNumberFound{bind.number}));
    QVERIFY(!alreadySo(ReportNumberLost{bind.number, 5}));
    VERIFY_DONE(m_centre->store().perform(ReportNumberLost{bind.number, 5}));
    QVERIFY(!alreadySo(bind));
    QVERIFY(!alreadySo(ReportNumberFound{bind.number}));
    QVERIFY(alreadySo(ReportNumberLost{bind.number, 9}));
}

void TestConflictWords::namesOfUnknownTablesAreNotTrusted()
{
    const QString evil = u"person\" WHERE 1; DROP TABLE person; --"_s;
    QVERIFY(!alreadySo(EditRecords{evil, {m_centre->li}, {{u"name"_s, u"Li"_s}}}));
    QVERIFY(!alreadySo(EditRecords{u"person"_s, {m_centre->li}, {{u"name\"=name OR \"name"_s, u"Li"_s}}}));
    QVERIFY(!alreadySo(RemoveRecord{evil, 1, {}}));
}

void TestConflictWords::notesOfTwoComputersNeedNoQuestion()
{
    const RecordTypes& types = m_centre->store().domain().recordTypes;
    const auto prevails = [&](const QString& table, const QString& column) {
        return types.find(table)->field(column)->laterPrevails;
    };
    for (const QString& column : {u"phone"_s, u"mail"_s, u"wechat"_s, u"note"_s, u"picture"_s})
        QVERIFY2(prevails(u"person"_s, column), qPrintable(column));
    for (const QString& column :
         {u"name"_s, u"leaves_on"_s, u"banned_until"_s, u"organization"_s, u"archived"_s})
        QVERIFY2(!prevails(u"person"_s, column), qPrintable(column));
    for (const QString& column : {u"condition_note"_s, u"supplier"_s, u"note"_s})
        QVERIFY2(prevails(u"device"_s, column), qPrintable(column));
    for (const QString& column :
         {u"asset_tag"_s, u"condition"_s, u"place"_s, u"lendable"_s, u"price_minor"_s})
        QVERIFY2(!prevails(u"device"_s, column), qPrintable(column));
    QVERIFY(prevails(u"loan"_s, u"note"_s));
    QVERIFY(!prevails(u"loan_rule"_s, u"note"_s)); // there it is the name
}

QTEST_GUILESS_MAIN(TestConflictWords)
#include "tst_conflictwords.moc"

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/finder.h"
#include "models/lending/loanactions.h"
#include "models/people/personerasure.h"
#include "models/people/text/searchtext.h"
#include "tests/camps/campcentre.h"
#include "tests/testkit/verify.h"

using namespace kitcamp;
using namespace kitcamp::testkit;
using namespace Qt::StringLiterals;

/// The finder tells nobody the names of people under age, and still helps whoever has a card or a tag in
/// hand.
class TestFinderMinors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_centre = std::make_unique<CampCentre>();
        m_pupil = m_centre->person(u"Lin Wei"_s, {{u"degree_level"_s, u"school"_s}});
        m_adult = m_centre->person(u"Lin Tao"_s, {{u"degree_level"_s, u"bachelor"_s}});
    }
    void pupilIsNotFoundByName();
    void pupilIsFoundByAWholeNumber();
    void whoTurnsEighteenIsFound();
    void borrowerUnderAgeIsNamedForAWholeTagOnly();
    void holderUnderAgeIsNotNamed();
    void holderWithConsentIsNamed();
    void erasedHolderIsCalledErased();

private:
    [[nodiscard]] QStringList found(const QString& words, int role = Qt::DisplayRole)
    {
        Finder finder(
            m_centre->store(), [this](const QString& text) { return m_searchText.foldQuery(text); }, nullptr);
        finder.setQuery(words);
        QStringList texts;
        for (int row = 0; row < finder.rowCount(); ++row)
            texts << finder.index(row).data(role).toString();
        return texts;
    }
    qint64 award(qint64 person)
    {
        return m_centre->add(u"award"_s, {{u"person"_s, person}, {u"title"_s, u"Golden Robot"_s}});
    }

    std::unique_ptr<CampCentre> m_centre;
    SearchText m_searchText;
    qint64 m_pupil = 0;
    qint64 m_adult = 0;
};

void TestFinderMinors::pupilIsNotFoundByName()
{
    QCOMPARE(found(u"lin"_s), QStringList{u"Lin Tao"_s});
    QCOMPARE(found(u"wei"_s), QStringList());
}

void TestFinderMinors::pupilIsFoundByAWholeNumber()
{
    m_centre->add(u"person_number"_s,
                  {{u"person"_s, m_pupil}, {u"kind"_s, u"card"_s}, {u"value"_s, u"04A1B2C3"_s}});
    QCOMPARE(found(u"04a1b2c3"_s), QStringList{u"Lin Wei"_s});
    QCOMPARE(found(u"04a1b2"_s), QStringList());
}

void TestFinderMinors::whoTurnsEighteenIsFound()
{
    VERIFY_DONE(m_centre->set(u"person"_s, m_pupil, u"born_on"_s, u"2008-09-08"_s)); // it is 2026-09-07
    QCOMPARE(found(u"wei"_s), QStringList());
    m_centre->file().clock().advanceSeconds(86400);
    QCOMPARE(found(u"wei"_s), QStringList{u"Lin Wei"_s});
}

void TestFinderMinors::borrowerUnderAgeIsNamedForAWholeTagOnly()
{
    Store& store = m_centre->store();
    const qint64 model = m_centre->add(u"model"_s, {{u"name"_s, u"Camera"_s}});
    const qint64 device = m_centre->add(u"device"_s, {{u"asset_tag"_s, u"CAM-003"_s}, {u"model"_s, model}});
    VERIFY_DONE(store.perform(LendDevice{.loan = store.ids().next<LoanId>(),
                                         .device = DeviceId{device},
                                         .borrower = PersonId{m_pupil},
                                         .visit = 1,
                                         .at = store.clock().now(),
                                         .due = u"2026-09-10T18:00"_s}));
    QCOMPARE(found(u"cam-0"_s, SecondLineRole), QStringList{u"Camera · L. W."_s});
    QCOMPARE(found(u"cam-003"_s, SecondLineRole), QStringList{u"Camera · Lin Wei"_s});
}

void TestFinderMinors::holderUnderAgeIsNotNamed()
{
    award(m_pupil);
    QCOMPARE(found(u"golden"_s), QStringList{u"Golden Robot · L. W."_s});
    QCOMPARE(found(u"wei"_s), QStringList());
    QCOMPARE(found(u"golden wei"_s), QStringList());
}

void TestFinderMinors::holderWithConsentIsNamed()
{
    award(m_pupil);
    m_centre->add(u"consent"_s,
                  {{u"person"_s, m_pupil},
                   {u"purpose"_s, u"publication"_s},
                   {u"text_version"_s, u"1"_s},
                   {u"given_on"_s, u"2026-09-01"_s}});
    QCOMPARE(found(u"golden"_s), QStringList{u"Golden Robot · Lin Wei"_s});
}

void TestFinderMinors::erasedHolderIsCalledErased()
{
    award(m_adult);
    VERIFY_DONE(m_centre->store().perform(ErasePersons{{m_adult}, m_centre->store().clock().now()}));
    QCOMPARE(found(u"golden"_s), QStringList{u"Golden Robot · erased"_s});
    QCOMPARE(found(u"lin"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestFinderMinors)
#include "tst_finderminors.moc"

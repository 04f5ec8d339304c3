// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/attendees/identitynumbers.h"
#include "tests/attendees/attendeecentre.h"
#include "tests/testkit/verify.h"

#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// What is accepted as a number of a document, and what of it may be shown.
class TestIdentityNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberThatFitsIsTakenAsItIsWritten()
    {
        const auto number = checkedIdentity(IdentityKind::Card, u" 110105 19491231 002x "_s, today);
        VERIFY_DONE(number);
        QCOMPARE(*number, validNumber);
        QCOMPARE(*checkedIdentity(IdentityKind::Card, u"１１０１０５１９４９１２３１００２Ｘ"_s, today),
                 validNumber);
        QCOMPARE(birthDayOf(IdentityKind::Card, validNumber), QDate(1949, 12, 31));
    }
    void whatIsWrongIsSaidWithoutTheNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::newRow("short") << u"11010519491231002"_s << u"17"_s;
        QTest::newRow("old form") << u"110105491231002"_s << u"15"_s;
        QTest::newRow("letters") << u"1101051949123A002X"_s << u"digits"_s;
        QTest::newRow("birth day") << u"110105194913310026"_s << u"birth day"_s;
        QTest::newRow("born tomorrow") << u"110105209912310026"_s << u"birth day"_s;
        QTest::newRow("mistyped") << u"110105194912310021"_s << u"last character"_s;
        QTest::newRow("empty") << QString() << u"0"_s;
    }
    void whatIsWrongIsSaidWithoutTheNumber()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        const auto number = checkedIdentity(IdentityKind::Card, typed, today);
        VERIFY_REFUSED(number, "identity-number");
        QVERIFY2(number.error().sentence.contains(word), qPrintable(number.error().sentence));
        QVERIFY(typed.isEmpty() || !number.error().sentence.contains(typed));
        QVERIFY(number.error().detail.isEmpty());
    }
    void aMistypedDigitIsNoticed()
    {
        for (int place = 0; place < 17; ++place) {
            QString wrong = validNumber;
            wrong[place] = wrong[place] == u'9' ? u'8' : QChar(wrong[place].unicode() + 1);
            QVERIFY2(!checkedIdentity(IdentityKind::Card, wrong, today), qPrintable(wrong));
        }
    }
    void passportsAndPermitsHaveTheirForm()
    {
        QCOMPARE(*checkedIdentity(IdentityKind::Passport, u"e1234 5678"_s, today), u"E12345678"_s);
        QCOMPARE(*checkedIdentity(IdentityKind::Permit, u"H1234567800"_s, today), u"H1234567800"_s);
        VERIFY_REFUSED(checkedIdentity(IdentityKind::Passport, u"E12"_s, today), "identity-number");
        VERIFY_REFUSED(checkedIdentity(IdentityKind::Passport, u"PASSPORT"_s, today), "identity-number");
        VERIFY_REFUSED(checkedIdentity(IdentityKind::Permit, u"?"_s, today), "identity-number");
        VERIFY_REFUSED(checkedIdentity(IdentityKind::None, validNumber, today), "identity-number");
    }
    void theMaskShowsLittle()
    {
        QCOMPARE(identityMask(IdentityKind::Card, u"31010519491231123X"_s), u"310***********123X"_s);
        QCOMPARE(identityMask(IdentityKind::Passport, u"E12345678"_s), u"E12****78"_s);
        QCOMPARE(identityMask(IdentityKind::Passport, u"A12"_s), u"***"_s);
        QCOMPARE(identityMask(IdentityKind::Passport, QString()), QString());
    }
    void theKindIsGuessed()
    {
        QCOMPARE(likelyKind(validNumber), IdentityKind::Card);
        QCOMPARE(likelyKind(u"E12345678"_s), IdentityKind::Passport);
        QCOMPARE(likelyKind(u"H123456789"_s), IdentityKind::Permit);
        QCOMPARE(likelyKind(u" "_s), IdentityKind::None);
    }

private:
    const QDate today{2026, 9, 7};
};

QTEST_GUILESS_MAIN(TestIdentityNumbers)
#include "tst_identitynumbers.moc"

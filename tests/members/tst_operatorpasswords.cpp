// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/members/operatoractions.h"
#include "models/members/operatorpassword.h"
#include "models/members/passwordcheck.h"
#include "models/store/recordactions.h"
#include "tests/testkit/teststore.h"
#include "tests/testkit/verify.h"

#include <QtTest/QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// How passwords of operators are kept and tried.
class TestOperatorPasswords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void passwordOpensItsHashAlone();
    void sameCharactersTypedOtherwiseAreTheSamePassword();
    void damagedHashOpensNothing();
    void dearHashIsNotEvenTried();
    void badNewPasswordsAreExplained();
    void passwordFileIsReadByItsFirstLine();
    void clearTextIsRefused();
    void goneOperatorIsRefused();
    void hashIsMadeBesideTheThreadOfTheWindow();
    void waitingEndsWithTheRightOne();

private:
    static Domain domain()
    {
        Domain all;
        registerRecords(all);
        registerOperatorPasswords(all);
        return all;
    }
};

void TestOperatorPasswords::passwordOpensItsHashAlone()
{
    const auto one = hashedPassword(u"lake-42-side"_s);
    const auto again = hashedPassword(u"lake-42-side"_s);
    VERIFY_DONE(one);
    VERIFY_DONE(again);
    QVERIFY(one->startsWith(u"$argon2id$"_s));
    QVERIFY(*one != *again); // each has a salt of its own
    QVERIFY(!one->contains(u"lake"_s));
    QVERIFY(isPassword(u"lake-42-side"_s, *one));
    QVERIFY(!isPassword(u"Lake-42-side"_s, *one));
    QVERIFY(!isPassword(QString(), *one));
}

void TestOperatorPasswords::sameCharactersTypedOtherwiseAreTheSamePassword()
{
    const auto hashed = hashedPassword(u"caf\u00e9 \u5f20\u4e09"_s);
    VERIFY_DONE(hashed);
    QVERIFY(isPassword(u"cafe\u0301 \u5f20\u4e09"_s, *hashed)); // two code points for one letter
    QVERIFY(isPassword(u"\uff43\uff41\uff46\u00e9 \u5f20\u4e09"_s, *hashed)); // full width
}

void TestOperatorPasswords::damagedHashOpensNothing()
{
    for (const QString& hashed :
         {QString(), u"x"_s, u"$argon2id$v=19$m=65536,t=3,p=1$"_s, QString(200, u'a')})
        QVERIFY(!isPassword(u"lake-42-side"_s, hashed));
}

void TestOperatorPasswords::dearHashIsNotEvenTried()
{
    const auto hashed = hashedPassword(u"lake-42-side"_s);
    VERIFY_DONE(hashed);
    for (const auto& [was, dear] : {std::pair(u"t=3,"_s, u"t=400000000,"_s), std::pair(u"t=3,"_s, u"t=4,"_s),
                                    std::pair(u"m=65536,"_s, u"m=4194304,"_s)}) {
        QElapsedTimer took;
        took.start();
        QVERIFY(hashed->contains(was));
        QVERIFY(!isPassword(u"lake-42-side"_s, QString(*hashed).replace(was, dear)));
        QVERIFY(took.elapsed() < 5);
    }
    QVERIFY(isPassword(u"lake-42-side"_s, *hashed));
}

void TestOperatorPasswords::badNewPasswordsAreExplained()
{
    QVERIFY(problemOfPassword(u"abc"_s).contains(u"6"_s));
    QVERIFY(problemOfPassword(u" padded "_s).contains(u"space"_s));
    QCOMPARE(problemOfPassword(u"long enough"_s), QString());
}

void TestOperatorPasswords::passwordFileIsReadByItsFirstLine()
{
    QTemporaryDir folder;
    const auto write = [&](const QByteArray& bytes) {
        QFile file(folder.filePath(u"p.txt"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write("lake-42-side\r\nmore\n"));
    const auto read = passwordInFile(folder.filePath(u"p.txt"_s));
    VERIFY_DONE(read);
    QCOMPARE(*read, u"lake-42-side"_s);
    QVERIFY(write("no line end"));
    QCOMPARE(passwordInFile(folder.filePath(u"p.txt"_s)).value(), u"no line end"_s);
    QVERIFY(write("\n\n"));
    QVERIFY(passwordInFile(folder.filePath(u"p.txt"_s)).error().sentence.contains(u"p.txt"_s));
    QVERIFY(passwordInFile(folder.filePath(u"missing.txt"_s)).error().sentence.contains(u"missing.txt"_s));
}

void TestOperatorPasswords::clearTextIsRefused()
{
    testkit::TestStore file(domain());
    const OperatorId mei{file.add(u"operator"_s, {{u"name"_s, u"Mei"_s}})};
    VERIFY_REFUSED(file->perform(SetOperatorPassword{mei, u"lake-42-side"_s}), "no-hash");
}

void TestOperatorPasswords::goneOperatorIsRefused()
{
    testkit::TestStore file(domain());
    VERIFY_REFUSED(file->perform(SetOperatorPassword{OperatorId{4711}, {}}), "operator-gone");
}

void TestOperatorPasswords::hashIsMadeBesideTheThreadOfTheWindow()
{
    testkit::TestStore file(domain());
    const OperatorId mei{file.add(u"operator"_s, {{u"name"_s, u"Mei"_s}})};
    PasswordCheck check(*file);
    QString made;
    check.hash(u"lake-42-side"_s, this, [&](const Result<QString>& hashed) { made = hashed.value(); });
    QVERIFY(made.isEmpty()); // never from within the call
    QTRY_VERIFY(!made.isEmpty());
    VERIFY_DONE(file->perform(SetOperatorPassword{mei, made}));
    std::optional<PasswordCheck::Answer> answer;
    check.ask(mei, u"lake-42-side"_s, this, [&](PasswordCheck::Answer told) { answer = told; });
    QTRY_VERIFY(answer);
    QCOMPARE(*answer, PasswordCheck::Answer::Right);
    auto gone = std::make_unique<QObject>();
    bool told = false;
    check.ask(mei, u"lake-42-side"_s, gone.get(), [&](PasswordCheck::Answer) { told = true; });
    gone.reset(); // the dialog was left meanwhile
    check.ask(mei, u"lake-42-side"_s, this, [&](PasswordCheck::Answer) { answer.reset(); });
    QTRY_VERIFY(!answer);
    QVERIFY(!told);
}

void TestOperatorPasswords::waitingEndsWithTheRightOne()
{
    testkit::TestStore file(domain());
    const OperatorId mei{file.add(u"operator"_s, {{u"name"_s, u"Mei"_s}})};
    const auto hashed = hashedPassword(u"lake-42-side"_s);
    VERIFY_DONE(hashed);
    VERIFY_DONE(file->perform(SetOperatorPassword{mei, *hashed}));
    PasswordCheck check(*file);
    const auto tryOne = [&](const QString& password) {
        std::optional<PasswordCheck::Answer> answer;
        check.ask(mei, password, this, [&](PasswordCheck::Answer told) { answer = told; });
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(PasswordCheck::Answer::Wait);
    };
    for (int i = 0; i < 3; ++i)
        QCOMPARE(tryOne(u"guess"_s), PasswordCheck::Answer::Wrong);
    QCOMPARE(check.secondsToWait(mei), 10);
    QVERIFY(check.sentence(mei, PasswordCheck::Answer::Wait).contains(u"10 second"_s));
    QCOMPARE(tryOne(u"lake-42-side"_s), PasswordCheck::Answer::Wait);
    file.clock().advanceSeconds(11);
    QCOMPARE(tryOne(u"guess"_s), PasswordCheck::Answer::Wrong);
    QCOMPARE(check.secondsToWait(mei), 20); // longer each time
    file.clock().advanceSeconds(21);
    QCOMPARE(tryOne(u"lake-42-side"_s), PasswordCheck::Answer::Right);
    QCOMPARE(check.secondsToWait(mei), 0);
}

QTEST_MAIN(TestOperatorPasswords)
#include "tst_operatorpasswords.moc"

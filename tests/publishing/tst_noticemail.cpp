// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/publishing/noticemail.h"
#include "tests/publishing/pythonreader.h"

#include <QTimeZone>
#include <QtTest>

using namespace kitcamp;
using namespace Qt::StringLiterals;

/// Mails are read back by another program as they were written.
class TestNoticeMail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailIsReadByAnotherProgram_data();
    void mailIsReadByAnotherProgram();
    void headCannotBeBrokenOpen();
    void noLineIsTooLong();
    void mailWithoutSenderIsADraft();
    void addressesAreTold_data();
    void addressesAreTold();

private:
    static NoticeMail mail()
    {
        return {u"创新中心"_s,
                u"centre@example.edu"_s,
                u"张三"_s,
                u"zs@example.edu"_s,
                u"物联网：计划有变"_s,
                u"您好，\n第一次课改到周日。"_s,
                QDateTime(QDate(2026, 9, 7), QTime(17, 0), QTimeZone("Asia/Shanghai")),
                u"notice-7@abc.kitcamp"_s};
    }
    static std::optional<QJsonObject> read(const NoticeMail& mail)
    {
        return readByPython(u"email"_s, R"(
import email, email.policy, json, sys
with open(sys.argv[1], 'rb') as f:
    m = email.message_from_binary_file(f, policy=email.policy.default)
print(json.dumps({'to': m['To'].addresses[0].addr_spec, 'name': m['To'].addresses[0].display_name,
    'from': m['From'].addresses[0].display_name if m['From'] else '', 'subject': m['Subject'],
    'date': m['Date'].datetime.isoformat(), 'id': m['Message-ID'], 'type': m.get_content_type(),
    'defects': len(m.defects) + sum(len(h.defects) for h in m.values()), 'fields': len(m.keys()),
    'body': m.get_content()}))
)",
                            emlOf(mail));
    }
};

void TestNoticeMail::mailIsReadByAnotherProgram_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("body");
    QTest::newRow("Chinese") << u"物联网：计划有变"_s << u"张三"_s << u"您好，\n第一次课改到周日。"_s;
    QTest::newRow("plain") << u"IoT: the plan has changed"_s << u"Anna Berg"_s << u"Dear Anna,\n\n- new"_s;
    QTest::newRow("long") << QString(300, u'长') << QString(14, u'李') << QString(5000, u'好');
    QTest::newRow("quotes") << u"\"x\" <y>, (z); =?not encoded?="_s << u"Anna \"the\\ Great\" O'Neill"_s
                            << u".\n.\nFrom the start\n"_s;
    QTest::newRow("beyond the first plane")
        << u"Robots 🤖🤖🤖🤖🤖🤖🤖🤖🤖🤖🤖🤖🤖🤖🤖"_s << u"𠮷野"_s << u"🎓"_s;
    QTest::newRow("line ends") << u"s"_s << u"n"_s << u"a\r\nb\rc\nd"_s;
}

void TestNoticeMail::mailIsReadByAnotherProgram()
{
    QFETCH(const QString, subject);
    QFETCH(const QString, name);
    QFETCH(const QString, body);
    NoticeMail sent = mail();
    sent.subject = subject;
    sent.recipientName = name;
    sent.body = body;
    const auto found = read(sent);
    if (!found)
        QSKIP("There is no Python here to read the mail.");
    QCOMPARE(found->value("subject"_L1).toString(), subject);
    QCOMPARE(found->value("name"_L1).toString(), name);
    QCOMPARE(found->value("to"_L1).toString(), u"zs@example.edu"_s);
    QCOMPARE(found->value("from"_L1).toString(), u"创新中心"_s);
    QCOMPARE(found->value("date"_L1).toString(), u"2026-09-07T17:00:00+08:00"_s);
    QCOMPARE(found->value("id"_L1).toString(), u"<notice-7@abc.kitcamp>"_s);
    QCOMPARE(found->value("defects"_L1).toInt(), 0);
    QString expected = body;
    expected.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QCOMPARE(found->value("body"_L1).toString().replace(u"\r\n"_s, u"\n"_s), expected + u'\n');
}

void TestNoticeMail::headCannotBeBrokenOpen()
{
    NoticeMail sent = mail();
    sent.subject = u"Hello\r\nBcc: everybody@example.org\n\nbody"_s;
    sent.recipientName = u"Li\nBcc: x@example.org"_s;
    const QByteArray bytes = emlOf(sent);
    QVERIFY(!bytes.contains("\nBcc:"));
    QCOMPARE(bytes.count("\r\n\r\n"), 1);
}

void TestNoticeMail::noLineIsTooLong()
{
    NoticeMail sent = mail();
    sent.subject = QString(500, u'题') + QString(500, u'x');
    sent.body = QString(3000, u'x');
    for (const QByteArray& line : emlOf(sent).split('\n'))
        QVERIFY2(line.trimmed().size() <= 78, line.constData());
}

void TestNoticeMail::mailWithoutSenderIsADraft()
{
    NoticeMail sent = mail();
    sent.sender.clear();
    const QByteArray bytes = emlOf(sent);
    QVERIFY(!bytes.contains("From:"));
    QVERIFY(bytes.contains("X-Unsent: 1\r\n"));
}

void TestNoticeMail::addressesAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << u"zs@example.edu.cn"_s << true;
    QTest::newRow("plus") << u"a.b+c@x"_s << true;
    QTest::newRow("Chinese") << u"张三@大学.中国"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no at") << u"zs.example.edu"_s << false;
    QTest::newRow("two at") << u"a@b@c"_s << false;
    QTest::newRow("blank") << u"a b@c"_s << false;
    QTest::newRow("two of them") << u"a@b,c@d"_s << false;
    QTest::newRow("line end") << u"a@b\nBcc: c@d"_s << false;
    QTest::newRow("brackets") << u"<a@b>"_s << false;
}

void TestNoticeMail::addressesAreTold()
{
    QFETCH(const QString, text);
    QFETCH(const bool, good);
    QCOMPARE(isMailAddress(text), good);
}

QTEST_GUILESS_MAIN(TestNoticeMail)
#include "tst_noticemail.moc"

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/members/membercommandtest.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QJsonObject objectOf(const CommandRun& run)
{
    return QJsonDocument::fromJson(run.text().toUtf8()).object();
}

void MemberCommandTest::makeCentre()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    ++m_number;
    m_first = m_kit.centre(u"%1-first.kitcamp"_s.arg(m_number));
    m_passphrase = m_kit.write(u"passphrase"_s, "correct horse battery\n");
    QVERIFY(QDir().mkdir(m_kit.path(u"hub%1"_s.arg(m_number))));
}

void MemberCommandTest::share()
{
    const CommandRun shared =
        run(QStringList{u"hub"_s, u"init"_s, m_first, url(), u"--name"_s, u"Office"_s} + keys());
    QVERIFY2(shared.code == 0, qPrintable(shared.error));
}

std::pair<QString, QString> MemberCommandTest::invite(const QString& name, const QString& role)
{
    const QString target = m_kit.path(u"%1-%2.kitcamp-invite"_s.arg(m_number).arg(name));
    const CommandRun invited = run(QStringList{u"hub"_s, u"invite"_s, m_first, u"--out"_s, target,
                                               u"--name"_s, name, u"--role"_s, role, u"--json"_s}
                                   + keys());
    if (invited.code != 0)
        qFatal("%s", qPrintable(invited.error));
    return {target, objectOf(invited).value("passphrase"_L1).toString()};
}

void MemberCommandTest::join(const QString& name, const QString& role)
{
    const auto [target, passphrase] = invite(name, role);
    const QString opens = m_kit.write(u"opens"_s, passphrase.toUtf8());
    const CommandRun joined =
        run(QStringList{u"join"_s, file(name), url(), target, u"--invite-passphrase-file"_s, opens} + keys());
    QVERIFY2(joined.code == 0, qPrintable(joined.error));
}

QString MemberCommandTest::file(const QString& name) const
{
    return m_kit.path(u"%1-%2.kitcamp"_s.arg(m_number).arg(name));
}

QString MemberCommandTest::url() const
{
    return u"folder:"_s + m_kit.path(u"hub%1"_s.arg(m_number));
}

QStringList MemberCommandTest::keys() const
{
    return {u"--passphrase-file"_s, m_passphrase};
}

CommandRun MemberCommandTest::run(const QStringList& words, const QByteArray& input) const
{
    return m_kit.run(words, input);
}

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/commands/commandkit.h"

#include <QJsonObject>

/// What tests of commands about members begin with: a file of a centre, a folder to meet in, and a
/// passphrase.
class MemberCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCentre(); }

protected:
    /// As init() does: a new centre, not yet shared.
    void makeCentre();
    [[nodiscard]] QString file(const QString& name) const;
    [[nodiscard]] QString url() const;
    /// Says where the passphrase of the computer's keys stands.
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] CommandRun run(const QStringList& words, const QByteArray& input = {}) const;
    void share();
    /// The invitation's file and its passphrase.
    std::pair<QString, QString> invite(const QString& name, const QString& role = QStringLiteral("desk"));
    void join(const QString& name, const QString& role = QStringLiteral("desk"));

    CommandKit m_kit;
    QString m_first;
    QString m_passphrase;
    int m_number = 0;
};

/// What a command printed with --json.
[[nodiscard]] QJsonObject objectOf(const CommandRun& run);

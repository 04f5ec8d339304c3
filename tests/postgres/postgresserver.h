// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/postgres/serversetup.h"

#include <QProcess>
#include <QTemporaryDir>

namespace kitcamp::testkit {

/// A PostgreSQL server of a test's own: made by initdb in a folder that goes with it (also when the test is
/// killed), on a free port of the loopback, with TLS under a certificate of its own authority and nothing but
/// SCRAM over it. Runs under the account "postgres" or "nobody" where the test runs as root, which PostgreSQL
/// refuses. A database is set up as a hub in it.
class PostgresServer
{
public:
    /// What is missing on this computer, as a sentence to skip with; empty where all is there.
    [[nodiscard]] static QString whyNot();

    enum class Disk { Hurried, Careful }; ///< Careful: fsync as in earnest, for benches
    explicit PostgresServer(Disk disk = Disk::Hurried);
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// Empty, or what went wrong.
    [[nodiscard]] QString make();
    [[nodiscard]] QString start();
    /// "fast", "immediate" (as when the power goes), or "kill".
    void stop(const QByteArray& how = "fast");
    [[nodiscard]] bool isRunning() const { return m_server.state() == QProcess::Running; }
    /// SIGSTOP: it is there, and says nothing.
    void freeze(bool frozen);

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QByteArray certificate() const;
    /// A certificate authority that the server's certificate is not from.
    [[nodiscard]] QByteArray foreignCertificate();
    [[nodiscard]] QString url(const QString& login, const QString& database = QStringLiteral("centre"),
                              int port = 0) const;
    [[nodiscard]] QString ownerUrl() const { return url(QStringLiteral("owner")); }
    [[nodiscard]] HubLogin login(const QString& password) const { return {password, certificate()}; }
    [[nodiscard]] HubLogin owner() const { return login(QStringLiteral("owner's secret")); }

    /// A login that may make a log; fails the program where there is none to have.
    [[nodiscard]] HubAccount founder();
    /// As the server's superuser; the rows as text, fields behind each other with a '|'.
    QString sql(const QString& statements, const QString& database = QStringLiteral("centre"));
    /// One of PostgreSQL's programs over TLS as superuser, from the folder of the server.
    [[nodiscard]] QByteArray run(const QString& program, const QStringList& arguments);
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    [[nodiscard]] QString initialise();
    [[nodiscard]] QString certify();
    [[nodiscard]] QString setUp();
    [[nodiscard]] bool answers();
    QByteArray runPlain(const QString& program, const QStringList& arguments, QString* problem = nullptr);
    void write(const QString& name, const QByteArray& content) const;
    void belong(QProcess& process) const;
    void tidyUpAfterwards();

    Disk m_disk;
    QTemporaryDir m_folder;
    QProcess m_server;
    QProcess m_tidying;
    int m_port = 0;
};

/// A port of the loopback that nobody has.
[[nodiscard]] int freePort();

} // namespace kitcamp::testkit

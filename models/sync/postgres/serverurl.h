// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/result.h"

#include <QCoreApplication>

namespace kitcamp {

/// Where a server is and who asks: "postgresql://LOGIN@HOST[:PORT][,HOST2[:PORT]]/DATABASE". Several hosts
/// are one server that keeps itself available: the one that can be written to is taken. A password has no
/// place in it.
struct ServerUrl {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::ServerUrl)
public:
    struct Host {
        QString name;
        int port = 5432;

        friend bool operator==(const Host&, const Host&) = default;
    };

    QString login;
    QList<Host> hosts;
    QString database;

    [[nodiscard]] static bool isServerUrl(const QString& url);
    /// Usage with a sentence where it is none (rule "hub-url").
    [[nodiscard]] static Result<ServerUrl> from(const QString& url);
    [[nodiscard]] QString text() const;
    [[nodiscard]] ServerUrl withLogin(const QString& other) const { return {other, hosts, database}; }
    /// For people: "db.example.edu/kitcamp".
    [[nodiscard]] QString place() const;
};

} // namespace kitcamp

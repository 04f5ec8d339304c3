// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace kitcamp {

/// What both ends keep of a handover: when, what of which camp, to or from whom.
struct HandoverRecord {
    qint64 id = 0; ///< of handover
    qint64 activity = 0;
    QString purpose; ///< "camp", "results"
    QString partner; ///< log, hex; empty: not known
    QString partnerName;
    qint64 organization = 0; ///< 0: for whoever runs the camp
    qint64 at = 0;
    QString digest;
    int people = 0;
    QString fields;

    template <typename V>
    void fieldsOf(V& v)
    {
        v(QLatin1String("id"), id);
        v(QLatin1String("activity"), activity);
        v(QLatin1String("purpose"), purpose);
        v(QLatin1String("partner"), partner);
        v(QLatin1String("partner_name"), partnerName);
        v(QLatin1String("organization"), organization);
        v(QLatin1String("at"), at);
        v(QLatin1String("digest"), digest);
        v(QLatin1String("people"), people);
        v(QLatin1String("fields"), fields);
    }
};

/// A camp or its results left this file: who was told what of whom stands in the history.
struct GiveHandover {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::GiveHandover)
public:
    static constexpr auto kind = QLatin1String("handover.give");
    HandoverRecord record;

    template <typename V>
    void fields(V& v)
    {
        record.fieldsOf(v);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const { return {QStringLiteral("activity"), record.activity}; }
    [[nodiscard]] QString deed(const Naming& naming) const;
};

/// A camp or its results came from a partner and were reviewed. Each step is {"do": "add"|"set"|"drop",
/// "table", "id", "values"}; rows: {"id", "table", "remote", "here", "person", "seen"}, which row of the
/// partner is which here. A step that another computer of this file took already is none.
struct TakeHandover {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::TakeHandover)
public:
    static constexpr auto kind = QLatin1String("handover.take");
    HandoverRecord record;
    QJsonArray steps;
    QJsonArray rows;

    template <typename V>
    void fields(V& v)
    {
        record.fieldsOf(v);
        v(QLatin1String("steps"), steps);
        v(QLatin1String("rows"), rows);
    }
    [[nodiscard]] Result<void> run(Change& change) const;
    [[nodiscard]] QString sentence(const Naming& naming) const;
    [[nodiscard]] ObjectRef subject() const { return {QStringLiteral("activity"), record.activity}; }
    [[nodiscard]] QString deed(const Naming& naming) const;
};

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/store/store.h"
#include "views/print/paper.h"

#include <QHash>
#include <QLocale>

namespace kitcamp {

/// What a report is made of: the file, the language, and what was said on the command line.
struct ReportRequest {
    Store& store;
    QLocale locale;
    QHash<QString, QString> parameters; ///< of --param k=v

    [[nodiscard]] QString parameter(const QString& key) const { return parameters.value(key); }
};

/// One report that `kitcamp report` makes: a paper, or a document that can be written in any of its formats.
struct Report {
    struct Parameter {
        QString name;
        QString help; ///< translated
        bool required = false;
    };
    QString name; ///< "timetable-room"
    QString help; ///< translated, one sentence
    QList<Parameter> parameters;
    std::function<Result<std::shared_ptr<const Paper>>(const ReportRequest&)> make;
    /// Where it is given, it is asked instead of make, which may then be empty.
    std::function<Result<ReportDocument>(const ReportRequest&)> document = {};
};

/// All there are. The one place where a new report is announced.
[[nodiscard]] QList<Report> allReports();

} // namespace kitcamp

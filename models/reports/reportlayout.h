// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/statistics/question.h"
#include "models/store/connection.h"

#include <QJsonArray>

namespace kitcamp {

/// One block of a report that a centre put together itself.
struct LayoutBlock {
    enum class Kind { Heading, Text, Figures, Chart, Table, Signature, PageBreak };
    Kind kind = Kind::Text;
    QString text; ///< Heading, Text; title of a Chart or Table; Signature: captions, one a line
    QList<FigureQuestion> questions; ///< Figures: each one number; Chart, Table: the first
    qint64 kept = 0; ///< figure_question that a Chart or Table shows instead; 0: none
    ChartForm form = ChartForm::Bars;
    friend bool operator==(const LayoutBlock&, const LayoutBlock&) = default;
};

/// What report_layout.blocks holds.
[[nodiscard]] QJsonArray toJson(const QList<LayoutBlock>& blocks);
/// Refuses what is no layout, in a sentence.
[[nodiscard]] Result<QList<LayoutBlock>> layoutFromJson(const QByteArray& json);

/// A report of the centre's own, as the file has it.
struct ReportLayout {
    qint64 id = 0;
    QString name;
    QString nameEn;
    QList<LayoutBlock> blocks;
};
/// Refused where it is gone.
[[nodiscard]] Result<ReportLayout> readLayout(Connection& file, qint64 id);

/// A question that somebody kept under a name.
struct KeptQuestion {
    qint64 id = 0;
    QString name; ///< in the language of the application
    FigureQuestion question;
};
/// In the order of their names; those that this program cannot read are left out.
[[nodiscard]] Result<QList<KeptQuestion>> keptQuestions(Connection& file);

} // namespace kitcamp

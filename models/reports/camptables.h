// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/campreportfacts.h"
#include "models/reports/reportwriter.h"

namespace kitcamp {

/// The tables of the report of a camp; each without rows where nothing is known.
class CampTables
{
    Q_DECLARE_TR_FUNCTIONS(kitcamp::CampReport)
public:
    /// Both must outlive this. \p publicNames: what stands for the names of those who may not be named.
    CampTables(const ReportWriter& writer, const CampReportFacts& facts, QHash<qint64, QString> publicNames)
        : m_writer(writer)
        , m_facts(facts)
        , m_publicNames(std::move(publicNames))
    {
    }

    [[nodiscard]] ReportTable figures() const;
    [[nodiscard]] ReportTable whoCame() const;
    [[nodiscard]] ReportTable comparison() const; ///< beside earlier camps
    [[nodiscard]] ReportTable teams() const;
    [[nodiscard]] ReportTable attendance() const;
    [[nodiscard]] ReportTable survey(const SurveyFigures& asked) const;
    [[nodiscard]] ReportTable skills() const;
    [[nodiscard]] ReportTable devices() const;
    /// One for each university; the order of the students is theirs.
    [[nodiscard]] QList<ReportTable> universities() const;

private:
    /// Local text as the file writes it, on the wall clock of the centre.
    [[nodiscard]] QVariant moment(const QString& local) const;
    [[nodiscard]] QVariantList rowOf(const StudentResult& student) const;
    [[nodiscard]] QString nameOf(const StudentResult& student) const;

    const ReportWriter& m_writer;
    const CampReportFacts& m_facts;
    QHash<qint64, QString> m_publicNames; ///< by person
};

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/documentpaper.h"

#include "models/reports/reportcells.h"
#include "views/documents/documentpages.h"
#include "views/documents/documenttable.h"

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct DocumentTerms {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::DocumentTerms)
};

constexpr double bindingMargin = 25.0; // millimetres: holes and a ring binder take 12

Sheet upright(const DocumentPaperOptions& options)
{
    Sheet sheet = Sheet::of(options.size, Sheet().margins);
    if (options.binding != Binding::None)
        sheet.margins.setLeft(bindingMargin);
    return sheet;
}

/// A table whose words would have to be broken turns the document on its side.
bool hasWideTable(const ReportDocument& document, double room, const QLocale& locale)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const ReportBlock& block) {
        const auto* const table = std::get_if<ReportTable>(&block);
        return table && !DocumentTable::fits(*table, room, locale);
    });
}

} // namespace

ReportDocument withTerms(ReportDocument document, const Letterhead& letterhead)
{
    if (document.key == "overdue"_L1 && !letterhead.terms.isEmpty())
        document.remarks << DocumentTerms::tr("Terms of lending: %1").arg(letterhead.terms);
    return document;
}

DocumentPaper::DocumentPaper(ReportDocument document, PaperFrame frame, const DocumentPaperOptions& options)
    : Paper(std::move(frame))
    , m_document(
          std::make_shared<const ReportDocument>(withTerms(std::move(document), Paper::frame().letterhead)))
    , m_options(options)
    , m_words{QLocale(), remarksTitle(), tr("There is nothing to report.")}
{
    const double room = upright(m_options).body().width();
    m_options.sideways = m_options.sideways || hasWideTable(*m_document, room, m_words.locale);
}

Sheet DocumentPaper::sheet() const
{
    const Sheet sheet = upright(m_options);
    return m_options.sideways ? sheet.turned() : sheet;
}

std::unique_ptr<PaperPages> DocumentPaper::layOut(const Sheet& sheet) const
{
    return std::make_unique<DocumentPages>(sheet, m_document, frame(), m_words,
                                           m_options.binding == Binding::Mirrored);
}

} // namespace kitcamp

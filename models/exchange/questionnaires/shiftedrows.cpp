// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows whose cells stand one or two columns beside their headings, as after an edit by hand.
#include "models/exchange/dateparsing.h"
#include "models/exchange/questionnaires/questionnaire.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace kitcamp {

using namespace Qt::StringLiterals;

namespace {

struct ShiftedRows {
    Q_DECLARE_TR_FUNCTIONS(kitcamp::Questionnaire)
};

enum class CellForm { Other, Mail, Phone, Moment, Identity, Gender };

constexpr int leastValues = 5;
constexpr double usualShare = 0.8;
constexpr int looked = 400; ///< rows that tell what a column holds
constexpr int furthest = 2;

CellForm formOf(const QString& cell)
{
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}$"_s);
    static const QRegularExpression phone(u"^(?:\\+?86[- ]?)?1[3-9]\\d{9}$"_s);
    static const QRegularExpression identity(u"^[1-9]\\d{16}[\\dXx]$"_s);
    const QString text = cell.trimmed();
    if (text == u"男"_s || text == u"女"_s)
        return CellForm::Gender;
    if (text.contains(u'@'))
        return mail.match(text).hasMatch() ? CellForm::Mail : CellForm::Other;
    if (phone.match(text).hasMatch())
        return CellForm::Phone;
    if (identity.match(text).hasMatch())
        return CellForm::Identity;
    const bool dated = text.size() >= 8 && text.size() <= 40 && (text.contains(u':') || text.contains(u'：'));
    return dated && parseMoment(text) ? CellForm::Moment : CellForm::Other;
}

/// Each column's form, where nearly all of its values have it.
QList<CellForm> usualForms(const Table& table)
{
    QList<CellForm> usual;
    for (int column = 0; column < table.header.size(); ++column) {
        std::array<int, 6> counts{};
        int values = 0;
        for (size_t row = 0; row < table.rows.size() && row < looked; ++row) {
            const QString cell = table.rows[row].cells.value(column);
            if (cell.isEmpty())
                continue;
            ++values;
            ++counts[static_cast<size_t>(formOf(cell))];
        }
        usual << CellForm::Other;
        for (size_t form = 1; form < counts.size(); ++form) {
            if (values >= leastValues && counts[form] >= usualShare * values)
                usual.last() = static_cast<CellForm>(form);
        }
    }
    return usual;
}

/// How far the cells stand beside their columns; 0: they do not.
int shiftOf(const TableRow& row, const QList<CellForm>& usual)
{
    const auto fitting = [&](int shift) {
        int fits = 0;
        for (int column = 0; column < usual.size(); ++column) {
            const QString cell = row.cells.value(column + shift);
            fits +=
                usual[column] != CellForm::Other && !cell.isEmpty() && formOf(cell) == usual[column] ? 1 : 0;
        }
        return fits;
    };
    const auto typed =
        std::count_if(usual.begin(), usual.end(), [](CellForm form) { return form != CellForm::Other; });
    const int usually = fitting(0);
    if (typed < 2 || 2 * usually > typed)
        return 0;
    for (int distance = 1; distance <= furthest; ++distance) {
        for (const int shift : {distance, -distance}) {
            const int fits = fitting(shift);
            if (fits >= 2 && fits > usually && fits >= std::ceil(0.6 * static_cast<double>(typed)))
                return shift;
        }
    }
    return 0;
}

} // namespace

void markShiftedRows(Table& table)
{
    const QList<CellForm> usual = usualForms(table);
    int shifted = 0;
    for (TableRow& row : table.rows) {
        const int shift = shiftOf(row, usual);
        if (shift == 0)
            continue;
        ++shifted;
        row.problems << CellProblem{
            -1,
            shift > 0 ? ShiftedRows::tr(
                "The cells stand %n column(s) to the right of their headings. Put them right in the "
                "file.",
                nullptr, shift)
                      : ShiftedRows::tr(
                          "The cells stand %n column(s) to the left of their headings. Put them right in the "
                          "file.",
                          nullptr, -shift),
            true};
    }
    if (shifted > 0)
        table.notes << ShiftedRows::tr("%n row(s) do not stand under their headings: they are left out.",
                                       nullptr, shifted);
}

} // namespace kitcamp

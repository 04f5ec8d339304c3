// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/statistics/answer.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace kitcamp {

/// The filters of a question, one to a line: by what, is or is not, which values.
class FilterLines : public QWidget
{
    Q_OBJECT
public:
    explicit FilterLines(QWidget* parent);

    /// By what can be filtered: keys of dimensions.
    void setDimensions(const QStringList& dimensions);
    void setFilters(const QList<FigureFilter>& filters);
    [[nodiscard]] const QList<FigureFilter>& filters() const { return m_filters; }
    /// What the values are called, as far as it is known.
    void addLabels(const QString& dimension, const QList<FigureGroup>& groups);
    [[nodiscard]] const QHash<QString, QString>& labels() const { return m_labels; }
    void setValues(int line, const QStringList& keys);

Q_SIGNALS:
    void changed();
    /// Somebody wants to choose the values of a line.
    void valuesWanted(int line, const QString& dimension);

private:
    void build();
    void addLine(int line);
    void addFilter();
    [[nodiscard]] QString valuesText(const FigureFilter& filter) const;

    QStringList m_dimensions;
    QList<FigureFilter> m_filters;
    QHash<QString, QString> m_labels; ///< "dimension/key" -> label
    QVBoxLayout* m_column = nullptr;
    QWidget* m_lines = nullptr;
};

} // namespace kitcamp

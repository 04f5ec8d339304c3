// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/figures/filterlines.h"

#include "models/statistics/figures.h"
#include "views/common/measures.h"
#include "views/common/pageheader.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace kitcamp {

using namespace Qt::StringLiterals;

FilterLines::FilterLines(QWidget* parent)
    : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::tiny);
    auto* add = new QPushButton(tr("Add a fi&lter"), this);
    add->setObjectName(u"addFilter"_s);
    dressButton(add, "link");
    m_column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &FilterLines::addFilter);
}

void FilterLines::setDimensions(const QStringList& dimensions)
{
    m_dimensions = dimensions;
    m_filters.removeIf([&](const FigureFilter& filter) { return !dimensions.contains(filter.dimension); });
    build();
}

void FilterLines::setFilters(const QList<FigureFilter>& filters)
{
    m_filters = filters;
    build();
}

void FilterLines::addLabels(const QString& dimension, const QList<FigureGroup>& groups)
{
    for (const FigureGroup& group : groups)
        m_labels.insert(dimension + u'/' + group.key, group.label);
    build();
}

void FilterLines::setValues(int line, const QStringList& keys)
{
    if (line >= m_filters.size())
        return;
    m_filters[line].keys = keys;
    build();
    Q_EMIT changed();
}

void FilterLines::addFilter()
{
    QString dimension = m_dimensions.value(0);
    // What most people filter by, where it makes sense.
    for (const QString& usual : {u"kind"_s, u"category"_s, u"organization"_s}) {
        if (m_dimensions.contains(usual)) {
            dimension = usual;
            break;
        }
    }
    if (dimension.isEmpty())
        return;
    m_filters << FigureFilter{dimension, {}, false};
    build();
    Q_EMIT valuesWanted(int(m_filters.size()) - 1, dimension);
}

QString FilterLines::valuesText(const FigureFilter& filter) const
{
    if (filter.keys.isEmpty())
        return tr("choose…");
    QStringList values;
    for (const QString& key : filter.keys)
        values << m_labels.value(filter.dimension + u'/' + key, key.isEmpty() ? tr("not known") : key);
    return values.size() > 2 ? tr("%n value(s)", nullptr, int(values.size())) : values.join(tr(", "));
}

void FilterLines::build()
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater(); // it may be a field in it that asks for this
    }
    m_lines = new QWidget(this);
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    m_column->insertWidget(0, m_lines);
    for (int line = 0; line < m_filters.size(); ++line)
        addLine(line);
    m_lines->setVisible(!m_filters.isEmpty());
}

void FilterLines::addLine(int line)
{
    const FigureFilter& filter = m_filters[line];
    auto* row = new QWidget(m_lines);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    auto* what = new QComboBox(row);
    what->setObjectName(u"filterBy%1"_s.arg(line));
    what->setAccessibleName(tr("Filter %1: by").arg(line + 1));
    for (const QString& key : m_dimensions) {
        const auto dimension = dimensionOf(key);
        what->addItem(dimension ? dimension->title : key, key);
    }
    what->setCurrentIndex(what->findData(filter.dimension));
    auto* how = new QComboBox(row);
    how->setObjectName(u"filterHow%1"_s.arg(line));
    how->setAccessibleName(tr("Filter %1: is or is not").arg(line + 1));
    how->addItems({tr("is", "in a filter: kind is camp"), tr("is not", "in a filter: kind is not camp")});
    how->setCurrentIndex(filter.except ? 1 : 0);
    auto* values = new QPushButton(valuesText(filter), row);
    values->setObjectName(u"filterValues%1"_s.arg(line));
    values->setAccessibleName(tr("Filter %1: %2").arg(line + 1).arg(valuesText(filter)));
    values->setMinimumWidth(scaled(70));
    auto* away = new QPushButton(u"✕"_s, row);
    away->setObjectName(u"filterRemove%1"_s.arg(line));
    away->setAccessibleName(tr("Remove filter %1").arg(line + 1));
    away->setToolTip(tr("Remove this filter"));
    dressButton(away, "link");
    layout->addWidget(what, 2);
    layout->addWidget(how);
    layout->addWidget(values, 2);
    layout->addWidget(away);
    m_lines->layout()->addWidget(row);
    connect(what, &QComboBox::activated, this, [this, line, what] {
        m_filters[line] = {what->currentData().toString(), {}, m_filters[line].except};
        build();
        Q_EMIT changed();
        Q_EMIT valuesWanted(line, m_filters[line].dimension);
    });
    connect(how, &QComboBox::activated, this, [this, line](int index) {
        m_filters[line].except = index == 1;
        Q_EMIT changed();
    });
    connect(values, &QPushButton::clicked, this,
            [this, line] { Q_EMIT valuesWanted(line, m_filters[line].dimension); });
    connect(away, &QPushButton::clicked, this, [this, line] {
        m_filters.removeAt(line);
        build();
        Q_EMIT changed();
    });
}

} // namespace kitcamp

// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/entrydetails.h"

#include <QWidget>

class QTreeWidget;

namespace kitcamp {

class TextLabel;

/// One entry of the history: what was done, and from which value to which it changed each field.
class EntryPanel : public QWidget
{
    Q_OBJECT
public:
    EntryPanel(Store& store, QWidget* parent);

    /// \p context: who and when. Fails where the entry cannot be read.
    [[nodiscard]] Result<void> show(const OpId& opId, const QString& sentence, const QString& context);
    /// Adds lines below what it changed: of each a title and a value. The next show() takes them away.
    void addFacts(const QString& heading, const QList<std::pair<QString, QString>>& facts);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    bool addRow(const RowDetails& row);

    Store& m_store;
    TextLabel* m_sentence = nullptr;
    TextLabel* m_context = nullptr;
    QTreeWidget* m_changes = nullptr;
};

} // namespace kitcamp

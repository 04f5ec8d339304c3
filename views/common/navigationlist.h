// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace kitcamp {

/// The navigation at the left: pages in sections, with true counts at the right.
class NavigationList : public QListView
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget* parent = nullptr);

    /// KEY names the page for ever; ICON is one of Icon::names() or empty.
    void addPage(const QString& key, const QString& text, const QString& icon = {});
    void addSeparator();
    void setPageText(const QString& key, const QString& text);
    /// 0 shows nothing: a count stands where something waits.
    void setCount(const QString& key, qint64 count);
    void setCurrentPage(const QString& key);
    [[nodiscard]] QString currentPage() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString& key);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    /// Who clicks the page that is shown already wants back into it: the list must not keep the keys.
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QStandardItem* itemOf(const QString& key) const;
    static void describe(QStandardItem* item);

    QStandardItemModel* m_pages = nullptr;
};

} // namespace kitcamp

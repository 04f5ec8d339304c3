// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace kitcamp {

/// Search as you type: says each new query once, hands Down and Enter to the list, and Esc empties it.
/// While it is empty, Ctrl+Z belongs to the window.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    /// Shows KEY ("Ctrl+K", "/") as a little box at the right while the field is empty.
    void setKeyShown(const QString& key);
    [[nodiscard]] QString query() const { return text().simplified(); }

Q_SIGNALS:
    void queryChanged(const QString& query); ///< simplified; never the same twice in a row
    void downPressed(); ///< the list below should take the focus
    void chosen(); ///< Enter: the first or current result
    void left(); ///< Esc in an empty field

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void onTextChanged();
    void retranslate();

    QAction* m_clear = nullptr;
    QString m_key;
    QString m_lastQuery;
    QString m_ownPlaceholder;
};

} // namespace kitcamp

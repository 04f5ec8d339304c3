// SPDX-FileCopyrightText: The Kitcamp authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/print/paper.h"

#include <QScrollArea>

QT_FORWARD_DECLARE_CLASS(QLabel)

namespace kitcamp {

/// Shows one page of a paper on the screen, as large as wanted.
class PageView : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr double wholePage = 0.0;
    static constexpr double pageWidth = -1.0;

    explicit PageView(QWidget* parent = nullptr);

    void showPages(std::shared_ptr<const PaperPages> pages); ///< keeps the page number where it can
    [[nodiscard]] int page() const { return m_page; } ///< from 0
    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->count() : 0; }
    [[nodiscard]] double
    shownZoom() const; ///< 1.0: as large as on paper, if the screen tells its density rightly
    [[nodiscard]] QImage shownImage() const;

public Q_SLOTS:
    void showPage(int page);
    void setZoom(double zoom); ///< a factor, wholePage or pageWidth
    void pageDown(); ///< on by what is visible, then to the next page
    void pageUp();

Q_SIGNALS:
    void pageChanged(int page);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();

    std::shared_ptr<const PaperPages> m_pages;
    QLabel* m_picture;
    int m_page = 0;
    double m_zoom = wholePage;
};

} // namespace kitcamp
